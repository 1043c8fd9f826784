package hoego.web.career;

import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.goals.career.AchievementFilter;
import hoego.goals.career.AchievementService;
import hoego.goals.career.LessonFilter;
import hoego.goals.career.LessonService;
import hoego.web.Disposition;
import hoego.web.Page;
import hoego.web.Period;
import hoego.web.Templates;
import hoego.web.Ui;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** What was achieved in a time as one text, to be read here or taken along. */
@Controller(value = "/career/achievements/document", produces = TEXT_HTML)
final class BragDocumentController {

    private final AchievementService achievements;
    private final LessonService lessons;
    private final CareerArea area;
    private final Templates templates;

    BragDocumentController(
            AchievementService achievements, LessonService lessons, CareerArea area, Templates templates) {
        this.achievements = achievements;
        this.lessons = lessons;
        this.area = area;
        this.templates = templates;
    }

    /** A time that is none is the period that was asked for, or this year. */
    @Get
    JteModel show(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String from,
            @QueryValue(defaultValue = "") String to,
            @QueryValue(defaultValue = "false") boolean learned) {
        var days = days(ui, page, from, to);
        return templates.careerDocument(ui, page, area, document(ui, days, learned), days, learned);
    }

    @Get("/markdown")
    @Produces("text/markdown; charset=utf-8")
    HttpResponse<String> markdown(
            Ui ui,
            Page page,
            @QueryValue(defaultValue = "") String from,
            @QueryValue(defaultValue = "") String to,
            @QueryValue(defaultValue = "false") boolean learned) {
        var document = document(ui, days(ui, page, from, to), learned);
        return HttpResponse.ok(document.markdown())
                .header(HttpHeaders.CONTENT_DISPOSITION, Disposition.attachment(document.title() + ".md"));
    }

    private BragDocument document(Ui ui, LocalDateRange days, boolean learned) {
        return new BragDocument(
                ui,
                days,
                achievements
                        .list(AchievementFilter.within(days), Integer.MAX_VALUE, 0)
                        .reversed(),
                learned
                        ? lessons.list(LessonFilter.of("", "", days), Integer.MAX_VALUE, 0)
                                .reversed()
                        : List.of());
    }

    private static LocalDateRange days(Ui ui, Page page, String from, String to) {
        var first = day(from);
        var last = day(to);
        if (first != null && last != null && !last.isBefore(first)) {
            return LocalDateRange.ofClosed(first, last);
        }
        var chosen = page.chosen();
        return (chosen == null ? Period.year(ui.today()) : chosen).days();
    }

    private static @Nullable LocalDate day(String written) {
        try {
            var day = LocalDate.parse(written);
            return Page.EVER.contains(day) ? day : null;
        } catch (DateTimeParseException none) {
            return null;
        }
    }
}
