package hoego.web.account;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;

import hoego.web.Form;
import hoego.web.Language;
import hoego.web.Owners;
import hoego.web.Page;
import hoego.web.Problem;
import hoego.web.Sample;
import hoego.web.Templates;
import hoego.web.Ui;
import hoego.web.account.SetupDraft.Start;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.Map;

/** The first page anybody sees: Hoego becomes somebody's own. Once it is, the page leads elsewhere. */
@Controller(value = "/setup", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class SetupController {

    private final Owners owners;
    private final Setup setup;
    private final SetupCode code;
    private final Devices devices;
    private final Templates templates;

    SetupController(Owners owners, Setup setup, SetupCode code, Devices devices, Templates templates) {
        this.owners = owners;
        this.setup = setup;
        this.code = code;
        this.devices = devices;
        this.templates = templates;
    }

    @Get
    HttpResponse<?> blank(Ui ui, Page page) {
        if (owners.exist()) {
            return ui.seeOther("/");
        }
        var form = Form.<SetupDraft>proposing(Map.of(
                "language",
                ui.language().tag(),
                "zone",
                ui.language() == Language.KO ? "Asia/Seoul" : "UTC",
                "start",
                "sample"));
        return Page.whole(HttpResponse.ok(templates.accountSetup(ui, page, form, code.isNeeded())));
    }

    @Post
    HttpResponse<?> found(Ui ui, Page page, HttpRequest<?> request, @Body Form<SetupDraft> form) {
        if (owners.exist()) {
            return ui.seeOther("/");
        }
        var checked = code.isKnownBy(form.text("code")) ? form : form.with("code", Problem.of("Wrong"));
        if (!checked.isValid()) {
            return Page.whole(HttpResponse.unprocessableEntity()
                    .body(templates.accountSetup(ui, page, checked, code.isNeeded())));
        }
        var draft = checked.value();
        return setup.perform(draft, Devices.agent(request))
                .<HttpResponse<?>>map(session -> ui.seeOther(draft.start() == Start.SAMPLE ? Sample.PATH : "/")
                        .cookie(session)
                        .cookie(devices.know(request)))
                .orElseGet(() -> ui.seeOther("/"));
    }
}
