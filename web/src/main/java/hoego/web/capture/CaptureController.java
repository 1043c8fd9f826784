package hoego.web.capture;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import gg.jte.models.runtime.JteModel;
import hoego.web.Answer;
import hoego.web.Attempt;
import hoego.web.Capturing;
import hoego.web.Form;
import hoego.web.Notice;
import hoego.web.Notice.Undo;
import hoego.web.Once;
import hoego.web.Page;
import hoego.web.Site;
import hoego.web.Templates;
import hoego.web.Ui;
import hoego.web.capture.Outcome.Clear;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The line that becomes a record, and the sheet that it has on a phone. */
@Controller(value = "/capture", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class CaptureController {

    private final Templates templates;
    private final List<Capturing> areas;
    private final Once once;
    private final Site site;

    CaptureController(Templates templates, List<Capturing> areas, Once once, Site site) {
        this.templates = templates;
        this.areas = areas;
        this.once = once;
        this.site = site;
    }

    @Get
    JteModel sheet(
            Ui ui,
            Page page,
            HttpRequest<?> request,
            @QueryValue(defaultValue = "") String line,
            @QueryValue(defaultValue = "") String from) {
        return templates.captureSheet(
                ui, page, CaptureSheet.of(line, from(from, request), examples(ui, page)), shown(page));
    }

    @Post
    HttpResponse<?> capture(Ui ui, Page page, HttpRequest<?> request, @Body Form<CaptureDraft> form) {
        var line = form.value().line();
        var from = from(form.value().from(), request);
        var reader = new LineReader(ui, reading(page), () -> examples(ui, page));
        return once.attempt(ui, form.key(), () -> switch (reader.read(line)) {
            case Clear clear -> new Attempt.Done(Answer.to(from).saying(saved(ui, reader, clear)));
            case Outcome.Open open -> asked(ui, page, CaptureSheet.of(line, from, open));
            case Outcome.Unread unread -> asked(ui, page, CaptureSheet.of(line, from, unread));
        });
    }

    /** Where the line was typed; whoever came to the sheet from nowhere wants to see the dashboard. */
    private String from(String named, HttpRequest<?> request) {
        var from = named.isEmpty() ? site.whence(request) : site.own(named);
        return from.startsWith("/capture") ? "/" : from;
    }

    /** In the order in which they are asked what a line means. */
    private List<Capturing> reading(Page page) {
        return areas.stream().filter(area -> area.isShown(page)).toList();
    }

    /** In the order of their pages. */
    private List<Capturing> shown(Page page) {
        return page.areas().stream()
                .flatMap(area -> areas.stream().filter(each -> each.area().equals(area.name())))
                .toList();
    }

    /** The first line of each area, then the second of each, and so on. */
    private List<String> examples(Ui ui, Page page) {
        var ofAreas = shown(page).stream()
                .collect(groupingBy(
                        Capturing::area,
                        LinkedHashMap::new,
                        flatMapping(area -> area.exemplary(ui).stream().map(kind -> area.example(ui, kind)), toList())))
                .values();
        int most = ofAreas.stream().mapToInt(List::size).max().orElse(0);
        return IntStream.range(0, most)
                .boxed()
                .flatMap(turn -> ofAreas.stream()
                        .flatMap(lines -> lines.stream().skip(turn).limit(1)))
                .toList();
    }

    private static Notice saved(Ui ui, LineReader reader, Clear clear) {
        var undos = new ArrayList<Undo>();
        for (var meant : clear.records()) {
            var entry = meant.entry();
            var undo = entry.save().get().undo();
            var label = clear.records().size() == 1
                    ? ui.text("undo")
                    : ui.text("capture.undo", Map.of("what", entry.what()));
            if (!undo.isEmpty()) {
                undos.add(new Undo(label, undo));
            }
        }
        var what = clear.records().stream().map(reader::said).collect(joining(", "));
        var text = ui.text("capture.saved", Map.of("what", what));
        return new Notice(clear.remark().isEmpty() ? text : clear.remark() + " " + text, List.copyOf(undos));
    }

    /** Asked where the line stands, on whichever page that is. */
    private Attempt asked(Ui ui, Page page, CaptureSheet sheet) {
        return new Attempt.Asked(HttpResponse.unprocessableEntity()
                .header("HX-Retarget", "#capture")
                .header("HX-Reselect", "#capture")
                .header("HX-Reswap", "outerHTML show:none")
                .header("HX-Push-Url", "false")
                .body(templates.captureSheet(ui, page, sheet, shown(page))));
    }
}
