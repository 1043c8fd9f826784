package hoego.web.settings;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;
import static java.util.Comparator.comparing;

import gg.jte.models.runtime.JteModel;
import hoego.web.Answer;
import hoego.web.Bin;
import hoego.web.Choice;
import hoego.web.Form;
import hoego.web.Notice;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Press;
import hoego.web.Site;
import hoego.web.Templates;
import hoego.web.Ui;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.util.List;
import java.util.Optional;

/** What was deleted in the last 30 days, and the way back. */
@Controller(value = "/trash", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class TrashController {

    private final List<Bin> bins;
    private final Once once;
    private final Site site;
    private final Templates templates;

    TrashController(List<Bin> bins, Once once, Site site, Templates templates) {
        this.bins = bins;
        this.once = once;
        this.site = site;
        this.templates = templates;
    }

    @Get
    JteModel index(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String kind,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        var all = bins.stream()
                .flatMap(bin -> bin.deleted().stream().map(deleted -> new Discarded(bin.name(), deleted)))
                .sorted(comparing(Discarded::deletedAt).reversed().thenComparing(Discarded::place))
                .toList();
        var found = all.stream()
                .filter(discarded -> discarded.isOf(kind) && discarded.holds(q))
                .toList();
        var paging = Paging.of(number, found.size());
        var shown = found.stream().skip(paging.offset()).limit(paging.size()).toList();
        var kinds = all.stream()
                .map(Discarded::kind)
                .distinct()
                .map(each -> new Choice(each, ui.text(Discarded.label(each))))
                .sorted(comparing(Choice::label))
                .toList();
        return templates.settingsTrash(ui, page, shown, paging, kinds, q, kind);
    }

    @Post("/{place}/restoration")
    HttpResponse<?> restore(Ui ui, HttpRequest<?> request, String place, @Body Form<Press> form) {
        var back = site.whence(request);
        return once.perform(
                ui,
                form.key(),
                () -> restored(ui, place).map(said -> Answer.to(back).saying(said)));
    }

    /** A place is the name of a bin and a number, such as {@code health-12}. */
    private Optional<Notice> restored(Ui ui, String place) {
        return bins.stream()
                .filter(bin -> place.matches(bin.name() + "-\\d{1,18}"))
                .findFirst()
                .flatMap(bin -> bin.restore(
                        ui, Long.parseLong(place.substring(bin.name().length() + 1))));
    }
}
