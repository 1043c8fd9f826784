package hoego.web.interviews.recall;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.MULTIPART_FORM_DATA;
import static io.micronaut.http.MediaType.TEXT_HTML;

import gg.jte.models.runtime.JteModel;
import hoego.study.recall.CardImport;
import hoego.study.recall.CardImportProblem;
import hoego.study.recall.CardImportService;
import hoego.study.recall.CardImportState;
import hoego.study.recall.CardVerdict;
import hoego.web.Chosen;
import hoego.web.Form;
import hoego.web.ImportDesk;
import hoego.web.ImportStanding;
import hoego.web.MostBytes;
import hoego.web.Page;
import hoego.web.Paging;
import hoego.web.Press;
import hoego.web.Sought;
import hoego.web.Templates;
import hoego.web.Ui;
import hoego.web.interviews.InterviewsArea;
import hoego.web.interviews.InterviewsBin;
import hoego.web.interviews.files.CardImporter;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings cards in from files: sent, looked at, then imported. */
@Controller(value = CardImportController.LIST, produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class CardImportController {

    static final String LIST = CardController.LIST + "/imports";

    private final CardImportService imports;
    private final CardImporting listed;
    private final CardImporter importer;
    private final ImportDesk desk;
    private final Clock clock;
    private final InterviewsArea area;
    private final InterviewsBin bin;
    private final Templates templates;

    CardImportController(
            CardImportService imports,
            CardImporting listed,
            CardImporter importer,
            ImportDesk desk,
            Clock clock,
            InterviewsArea area,
            InterviewsBin bin,
            Templates templates) {
        this.imports = imports;
        this.listed = listed;
        this.importer = importer;
        this.desk = desk;
        this.clock = clock;
        this.area = area;
        this.bin = bin;
        this.templates = templates;
    }

    @Get
    JteModel index(Ui ui, Page page, @QueryValue(value = "page", defaultValue = "1") int number) {
        return index(ui, page, number, "");
    }

    private JteModel index(Ui ui, Page page, int number, String problem) {
        var paging = Paging.of(number, imports.count());
        return templates.interviewsRecallImports(
                ui, page, area, problem, listed.list(ui, paging.size(), paging.offset()), paging);
    }

    /** Keeps what was sent, and begins to read it. */
    @Post(consumes = MULTIPART_FORM_DATA)
    @MostBytes(ImportDesk.MOST_BYTES)
    HttpResponse<?> add(Ui ui, Page page, HttpHeaders headers, @Body @Nullable InputStream body) throws IOException {
        return desk.take(
                ui,
                headers,
                body,
                sent -> begin(ui, imports.add(sent.name(), sent.file(), sent.bytes(), clock.instant())),
                problem -> index(ui, page, 1, problem));
    }

    private String begin(Ui ui, CardImport upload) {
        var today = ui.today();
        var zone = ui.zone();
        desk.start(
                upload.file(),
                file -> importer.read(upload, file, today, zone),
                () -> imports.refuse(upload.id(), CardImportProblem.FAILED, "", clock.instant()));
        return LIST + "/" + upload.id();
    }

    @Get("/{id}")
    Optional<JteModel> show(
            Ui ui,
            Page page,
            long id,
            @QueryValue(defaultValue = "") String q,
            @QueryValue(defaultValue = "") String verdict,
            @QueryValue(value = "page", defaultValue = "1") int number) {
        return imports.find(id).map(upload -> {
            var chosen = Chosen.of(CardVerdict.class, verdict);
            var wanted = chosen == null ? "" : chosen.name();
            var words = Sought.of(q).compared();
            var paging = Paging.of(number, imports.countRows(id, wanted, words));
            var shown = new CardImportPage(
                    upload,
                    standing(upload),
                    q,
                    verdict,
                    imports.rows(id, wanted, words, paging.size(), paging.offset()),
                    paging);
            return templates.interviewsRecallImport(ui, page, area, shown);
        });
    }

    /** Begins to do what was shown. */
    @Post("/{id}/runs")
    HttpResponse<?> run(Ui ui, long id, @Body Form<Press> form) {
        var found = imports.find(id);
        var today = ui.today();
        var zone = ui.zone();
        return desk.run(
                ui,
                form.key(),
                found.map(CardImport::file),
                LIST + "/" + id,
                () -> imports.begin(id, clock.instant()),
                file -> found.ifPresent(upload -> importer.run(upload, file, today, zone)),
                () -> imports.giveUp(id, clock.instant()));
    }

    /** Deletes what it made and nobody changed or recalled since, with its report. */
    @Post("/{id}/cards/deletion")
    HttpResponse<?> takeBack(Ui ui, long id, @Body Form<Press> form) {
        var upload = imports.find(id).filter(each -> each.state() == CardImportState.DONE);
        return desk.takeBack(
                ui,
                form.key(),
                bin,
                LIST,
                upload.map(CardImport::name),
                upload.map(each -> standing(each).changed()).orElse(0),
                name -> imports.discardWithCards(id, name));
    }

    private ImportStanding standing(CardImport upload) {
        return CardImportPage.standing(
                upload, imports.counts(List.of(upload.id())), clock.instant(), desk.keeps(upload.file()));
    }
}
