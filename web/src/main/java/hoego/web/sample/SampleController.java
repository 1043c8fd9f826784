package hoego.web.sample;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;
import static java.util.stream.Collectors.toMap;

import gg.jte.models.runtime.JteModel;
import hoego.web.Answer;
import hoego.web.Area;
import hoego.web.Form;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Press;
import hoego.web.Sample;
import hoego.web.Site;
import hoego.web.Templates;
import hoego.web.Ui;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Loads the sample quarter and removes it. */
@Controller(value = "/settings/sample", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class SampleController {

    private final List<Area> areas;
    private final Sample sample;
    private final Once once;
    private final Site site;
    private final Templates templates;

    SampleController(List<Area> areas, Sample sample, Once once, Site site, Templates templates) {
        this.areas = areas;
        this.sample = sample;
        this.once = once;
        this.site = site;
        this.templates = templates;
    }

    @Post
    HttpResponse<?> load(Ui ui, @Body Form<Press> form) {
        return once.perform(ui, form.key(), () -> {
            sample.load(ui.language());
            return Optional.of(Answer.to(Sample.PATH));
        });
    }

    /** Nothing brings it back as it was, so it is asked for once more. */
    @Get("/deletion")
    JteModel ask(Ui ui, Page page, HttpRequest<?> request) {
        var going = sample.counts().stream()
                .collect(toMap(kind -> name(ui, kind.kind()), Sample.Count::count, Long::sum, LinkedHashMap::new));
        return templates.settingsSample(ui, page, going, site.whence(request));
    }

    /** The name of a kind, which stands with the area whose it is. */
    private String name(Ui ui, String table) {
        var kind = ".kind." + table.replace('_', '-');
        return Stream.concat(areas.stream().map(Area::name), Stream.of("settings", "retrospective"))
                .map(area -> area + kind)
                .filter(ui::hasText)
                .map(ui::text)
                .findFirst()
                .orElseGet(() -> ui.text("sample.others"));
    }

    @Post("/deletion")
    HttpResponse<?> remove(Ui ui, @Body Form<Press> form) {
        return once.perform(ui, form.key(), () -> {
            var gone = sample.remove();
            return Optional.of(Answer.to("/").saying(ui.text("sample.removed", Map.of("count", gone))));
        });
    }
}
