package hoego.web.blog;

import static java.util.stream.Collectors.joining;

import gg.jte.models.runtime.JteModel;
import hoego.blog.Cohort;
import hoego.blog.CohortService;
import hoego.blog.Round;
import hoego.blog.RoundDraft;
import hoego.blog.RoundService;
import hoego.web.Form;
import hoego.web.Page;
import hoego.web.Problem;
import hoego.web.Site;
import hoego.web.Templates;
import hoego.web.Ui;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The form of a round, and what is the same wherever one is changed. */
@Singleton
final class RoundPages {

    private final CohortService cohorts;
    private final RoundService rounds;
    private final PostChoices postChoices;
    private final Present present;
    private final BlogArea area;
    private final Site site;
    private final Templates templates;

    RoundPages(
            CohortService cohorts,
            RoundService rounds,
            PostChoices postChoices,
            Present present,
            BlogArea area,
            Site site,
            Templates templates) {
        this.cohorts = cohorts;
        this.rounds = rounds;
        this.postChoices = postChoices;
        this.present = present;
        this.area = area;
        this.site = site;
        this.templates = templates;
    }

    JteModel form(Ui ui, Page page, Cohort cohort, String action, Form<RoundDraft> form, Optional<Round> stored) {
        var clock = stored.map(round -> round.zone(cohort))
                .filter(zone -> !zone.equals(cohort.deadline().zone()))
                .map(zone -> zone.equals(ZoneOffset.UTC) ? "UTC" : "UTC" + zone.getId())
                .orElse("");
        return templates.blogRoundForm(
                ui,
                page,
                area,
                cohort,
                action,
                form,
                postChoices.toHandIn(ui, form, stored.map(Round::id).orElse(0L)),
                clock,
                stored.map(round -> standing(ui, cohort, round)).orElse(""),
                stored.isPresent());
    }

    /** What became of a round, why it is excused, and what it costs where the rules say another fine by now. */
    private String standing(Ui ui, Cohort rules, Round round) {
        return cohorts.standing(round.cohortId(), present.standpoint(ui, null)).stream()
                .flatMap(cohort -> cohort.rounds().stream())
                .filter(each -> each.round().id() == round.id())
                .flatMap(each -> Stream.of(
                        RoundTexts.state(ui, each), RoundTexts.paused(ui, each), RoundTexts.fines(ui, each, rules)))
                .filter(text -> !text.isEmpty())
                .collect(joining(" · "));
    }

    static Form<RoundDraft> stored(Cohort cohort, Round round) {
        return Form.of(RoundDraft.of(round, round.zone(cohort)), round.version());
    }

    /** A post that can be shown to others, says something, and is not handed in for another round. */
    <T> Form<T> toHandIn(Form<T> form, Function<T, @Nullable Long> chosen, Function<T, String> link, long id) {
        var free = showable(form, chosen, id);
        return free.isValid() ? postChoices.legible(free, chosen, link) : free;
    }

    /** A post that can be shown to others, and is not handed in for another round. */
    <T> Form<T> showable(Form<T> form, Function<T, @Nullable Long> chosen, long id) {
        return Optional.ofNullable(chosen.apply(form.value()))
                .flatMap(post -> rounds.otherWith(post, id))
                .map(other -> form.with(
                        "postId", Problem.of("HandedIn").seenAt(BlogTexts.path("round", other.id(), other.cohortId()))))
                .orElseGet(() -> postChoices.showable(form, chosen));
    }

    /** Where a round is excused beyond what the rules let one leave out, that; nobody is kept from it. */
    String beyond(Ui ui, Round round) {
        return round.excused()
                ? cohorts.standing(round.cohortId(), present.standpoint(ui, null))
                        .filter(cohort -> cohort.excusesBeyond() > 0)
                        .map(cohort -> " " + RoundTexts.excuses(ui, cohort))
                        .orElse("")
                : "";
    }

    String back(HttpRequest<?> request, long cohortId) {
        return site.back(request, CohortController.path(cohortId), "/", "/blog", list(cohortId));
    }

    static String list(long cohortId) {
        return CohortController.path(cohortId) + "/rounds";
    }

    static String path(long cohortId, long id) {
        return list(cohortId) + "/" + id;
    }
}
