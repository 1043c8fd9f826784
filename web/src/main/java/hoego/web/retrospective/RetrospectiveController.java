package hoego.web.retrospective;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.web.Answer;
import hoego.web.Area;
import hoego.web.Disposition;
import hoego.web.Facts;
import hoego.web.Form;
import hoego.web.Moment;
import hoego.web.Moments;
import hoego.web.Once;
import hoego.web.OwnLinks;
import hoego.web.Page;
import hoego.web.Period;
import hoego.web.Press;
import hoego.web.Sought;
import hoego.web.Templates;
import hoego.web.Ui;
import hoego.web.View;
import hoego.web.Vows;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** What was written about quarters and years, and the desk at which one writes. */
@Controller(value = "/retrospectives", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class RetrospectiveController {

    private final Retrospectives retrospectives;
    private final List<Area> areas;
    private final List<Facts> facts;
    private final List<Vows> vows;
    private final List<Moments> moments;
    private final Once once;
    private final Templates templates;

    RetrospectiveController(
            Retrospectives retrospectives,
            List<Area> areas,
            List<Facts> facts,
            List<Vows> vows,
            List<Moments> moments,
            Once once,
            Templates templates) {
        this.retrospectives = retrospectives;
        this.areas = areas;
        this.facts = facts;
        this.vows = vows;
        this.moments = moments;
        this.once = once;
        this.templates = templates;
    }

    @Get
    JteModel index(Ui ui, Page page, @QueryValue(defaultValue = "") String q) {
        var words = Sought.of(q);
        var rows = retrospectives.rows(words.compared());
        var shelves =
                words.isEmpty() ? Shelf.of(page.today(), rows, lookedAt(ui, page)) : Shelf.found(page.today(), rows);
        return templates.retrospectiveIndex(ui, page, words.typed(), words.isEmpty() && rows.isEmpty(), shelves);
    }

    /** A day of the period the owner comes from, the first day of all records, and the days of the last ones. */
    private List<LocalDate> lookedAt(Ui ui, Page page) {
        return Stream.concat(
                        Stream.of(page.period().start(), Objects.requireNonNullElse(page.since(), page.today())),
                        moments.stream().flatMap(area -> lastDay(ui, area, page.today())))
                .toList();
    }

    private static Stream<LocalDate> lastDay(Ui ui, Moments area, LocalDate today) {
        return Stream.of(Moments.lately(today), Page.EVER.getStart())
                .map(start -> new Moments.Query(LocalDateRange.of(start, today.plusDays(1)), "", "", null, 1))
                .flatMap(last -> area.moments(ui, last).stream())
                .map(Moment::day)
                .limit(1);
    }

    @Get("/{written}")
    Optional<JteModel> desk(Ui ui, Page page, String written) {
        return period(written).map(period -> {
            var stored = retrospectives.find(period);
            return desk(ui, page, period, stored, form(stored));
        });
    }

    @Post("/{written}")
    HttpResponse<?> write(Ui ui, Page page, String written, @Body Form<RetrospectiveDraft> form) {
        var known = period(written);
        if (known.isEmpty()) {
            return HttpResponse.notFound();
        }
        var period = known.get();
        return once.change(
                ui,
                form,
                shown -> desk(ui, page, period, retrospectives.find(period), shown),
                () -> Optional.of(form(retrospectives.find(period))),
                draft -> {
                    retrospectives.write(period, draft, form.version());
                    return Optional.of(Answer.to("/retrospectives/" + period).saying(ui.text("notice.saved")));
                });
    }

    /** Stores what is being typed, and answers how that went: what the desk shows below the text. */
    @Post("/{written}/text")
    HttpResponse<?> type(Ui ui, String written, @Body Form<RetrospectiveDraft> form) {
        var known = period(written);
        if (known.isEmpty()) {
            return HttpResponse.notFound();
        }
        var period = known.get();
        return once.store(
                form,
                refused -> templates.retrospectiveState(ui, period, refused, ""),
                () -> Optional.of(form(retrospectives.find(period))),
                draft -> {
                    var stored = retrospectives.write(period, draft, form.version());
                    return Optional.of(
                            templates.retrospectiveState(ui, period, form(Optional.of(stored)), saved(ui, stored)));
                });
    }

    @Post("/{written}/deletion")
    HttpResponse<?> delete(Ui ui, String written, @Body Form<Press> form) {
        return once.perform(
                ui,
                form.key(),
                () -> period(written)
                        .flatMap(period -> retrospectives.discard(ui, period))
                        .map(notice ->
                                Answer.to("/retrospectives?period=" + written).saying(notice)));
    }

    @Get("/{written}/preview")
    Optional<JteModel> preview(Ui ui, Page page, String written) {
        return period(written).map(period -> {
            var stored = retrospectives.find(period);
            var body = stored.map(Retrospective::body).orElse("");
            return templates.retrospectivePreview(ui, page.about(period), period, title(ui, period, stored), body);
        });
    }

    @Get("/{written}/markdown")
    @Produces("text/markdown; charset=utf-8")
    Optional<HttpResponse<String>> markdown(Ui ui, String written) {
        return period(written).map(period -> {
            var stored = retrospectives.find(period);
            var day = stored.map(known -> ui.dayOf(known.changedAt()));
            var file = RetrospectiveFile.of(
                    day.orElse(ui.today()),
                    title(ui, period, stored),
                    stored.map(Retrospective::body).map(OwnLinks::removed).orElse(""));
            return HttpResponse.ok(file.content())
                    .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(file.name()));
        });
    }

    private JteModel desk(
            Ui ui, Page page, Period period, Optional<Retrospective> stored, Form<RetrospectiveDraft> form) {
        var view = View.of(ui, period);
        var desk = new Desk(
                period,
                FactSheet.of(ui, view, areas, page.areas(), facts),
                vows.stream().flatMap(each -> each.vows(ui, view).stream()).toList(),
                vows.stream().flatMap(each -> each.offers(ui, period).stream()).toList(),
                form,
                stored.map(known -> saved(ui, known)).orElse(""),
                stored.map(Retrospective::sample).orElse(false));
        return templates.retrospectiveDesk(ui, page.about(period), desk);
    }

    /** A quarter or a year; there is no retrospective of anything else. */
    private static Optional<Period> period(String written) {
        return Period.asked(written).filter(period -> period.kind() != Period.Kind.WEEK);
    }

    private static Form<RetrospectiveDraft> form(Optional<Retrospective> stored) {
        return stored.map(known -> Form.of(RetrospectiveDraft.of(known), known.version()))
                .orElseGet(() -> Form.of(new RetrospectiveDraft("", ""), 0));
    }

    private static String saved(Ui ui, Retrospective stored) {
        return ui.dayOf(stored.changedAt()).equals(ui.today())
                ? ui.time(stored.changedAt())
                : ui.moment(stored.changedAt());
    }

    private static String title(Ui ui, Period period, Optional<Retrospective> stored) {
        return stored.map(Retrospective::title)
                .filter(title -> !title.isEmpty())
                .orElseGet(() -> ui.text("retrospective.of", Map.of("period", ui.period(period))));
    }
}
