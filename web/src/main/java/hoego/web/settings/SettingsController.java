package hoego.web.settings;

import static io.micronaut.http.MediaType.APPLICATION_FORM_URLENCODED;
import static io.micronaut.http.MediaType.TEXT_HTML;
import static java.util.Comparator.comparing;

import gg.jte.models.runtime.JteModel;
import hoego.web.Answer;
import hoego.web.Area;
import hoego.web.Choice;
import hoego.web.Form;
import hoego.web.Once;
import hoego.web.Owners;
import hoego.web.Page;
import hoego.web.Sessions;
import hoego.web.Site;
import hoego.web.Templates;
import hoego.web.Ui;
import hoego.web.UiBinder;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What the owner decides about days, figures and pages. Nothing that is written down moves with it. */
@Controller(value = "/settings", produces = TEXT_HTML, consumes = APPLICATION_FORM_URLENCODED)
final class SettingsController {

    private final Owners owners;
    private final Sessions sessions;
    private final List<Area> areas;
    private final Installation installation;
    private final Once once;
    private final Site site;
    private final UiBinder uis;
    private final Templates templates;

    SettingsController(
            Owners owners,
            Sessions sessions,
            List<Area> areas,
            Installation installation,
            Once once,
            Site site,
            UiBinder uis,
            Templates templates) {
        this.owners = owners;
        this.sessions = sessions;
        this.areas = areas;
        this.installation = installation;
        this.once = once;
        this.site = site;
        this.uis = uis;
        this.templates = templates;
    }

    @Get
    Optional<JteModel> index(Ui ui, Page page) {
        return stored().map(form -> page(ui, page, form));
    }

    @Post
    HttpResponse<?> change(Ui ui, Page page, @Body Form<SettingsDraft> form) {
        return once.change(
                ui,
                form,
                checked -> page(ui, page, checked),
                this::stored,
                draft -> owners.change(form.version(), owner -> draft.onto(owner, areas))
                        .map(owner -> Answer.to("/settings")
                                .saying(uis.stranger(owner.language()).text("notice.saved"))));
    }

    /** What the switch on each page sends; the page goes on in the other language, without what it said in this one. */
    @Post("/language")
    HttpResponse<?> speak(Ui ui, @Body Form<LanguageDraft> form) {
        if (!form.isValid()) {
            return ui.seeOther("/settings");
        }
        owners.change(owner -> owner.withLanguage(form.value().language()));
        Optional.ofNullable(ui.visit()).ifPresent(sessions::hush);
        return ui.seeOther(site.own(form.value().next()));
    }

    private Optional<Form<SettingsDraft>> stored() {
        return owners.find().map(owner -> Form.of(SettingsDraft.of(owner, areas), owner.version()));
    }

    private JteModel page(Ui ui, Page page, Form<SettingsDraft> form) {
        var choices = areas.stream()
                .map(area -> new Choice(area.name(), ui.text(area.name() + ".title")))
                .toList();
        return templates.settingsIndex(
                ui, page, form, choices, currencies(ui), sessions.open().size(), installation);
    }

    /** Those that some country uses now, by their code. */
    private static List<Choice> currencies(Ui ui) {
        return Stream.of(Locale.getISOCountries())
                .map(country -> Currency.getInstance(Locale.of("", country)))
                .filter(Objects::nonNull)
                .distinct()
                .map(currency -> new Choice(
                        currency.getCurrencyCode(),
                        currency.getCurrencyCode()
                                + " · "
                                + currency.getDisplayName(ui.language().locale())))
                .sorted(comparing(Choice::value))
                .toList();
    }
}
