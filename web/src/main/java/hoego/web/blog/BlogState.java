package hoego.web.blog;

import hoego.blog.BlogCount;
import hoego.blog.BlogOverview;
import hoego.blog.CohortStanding;
import hoego.blog.RoundStanding;
import hoego.blog.RoundState;
import hoego.blog.Standpoint;
import hoego.web.Moment;
import hoego.web.Period;
import hoego.web.Ui;
import hoego.web.View;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * How the blog stands on the day of a view, and what its period holds.
 *
 * @param cohorts of the period and the one before, the one that started last first
 */
public record BlogState(View view, BlogOverview overview, List<CohortStanding> cohorts, Standpoint standpoint) {

    /** The moment from which a cohort's rounds are looked at. */
    public Instant now(CohortStanding cohort) {
        return standpoint.at(cohort.cohort().deadline().zone());
    }

    public Period period() {
        return view.period();
    }

    public LocalDate day() {
        return view.day();
    }

    /** The way to a page of this period. */
    public String path(String page) {
        return page + (page.contains("?") ? "&" : "?") + "period=" + view.period();
    }

    /** What an address says about the day on which one looks; empty for today. */
    public String on(Ui ui) {
        return view.day().equals(ui.today()) ? "" : "&on=" + view.day();
    }

    public boolean isEmpty() {
        return overview.latest().isEmpty() && cohorts.isEmpty() && ideas() == 0 && drafts() == 0;
    }

    public long ideas() {
        return overview.ideas();
    }

    public long drafts() {
        return overview.drafts();
    }

    /** The cohort that runs on the day, else the last one with a deadline in the period; null if there is none. */
    public @Nullable CohortStanding cohort() {
        return cohorts.stream()
                .filter(cohort -> cohort.isRunning(day()))
                .findFirst()
                .or(() -> cohorts.stream()
                        .filter(cohort -> cohort.rounds().stream()
                                .anyMatch(
                                        round -> period().contains(round.round().dueOn())))
                        .findFirst())
                .orElse(null);
    }

    /** Published in the period. */
    public long posts() {
        return posts(period().days());
    }

    /** Published in the period before. */
    public long postsBefore() {
        return posts(period().previous().days());
    }

    private long posts(LocalDateRange days) {
        return overview.count(BlogCount.POST, days);
    }

    /** The rounds of the cohort that were due in the period, as far as anything is told of them. */
    public List<RoundStanding> due() {
        var cohort = cohort();
        return cohort == null
                ? List.of()
                : cohort.due(period().days()).stream()
                        .filter(round -> round.state() != RoundState.UNTOLD)
                        .toList();
    }

    public static long handedIn(List<RoundStanding> rounds) {
        return rounds.stream().filter(round -> round.round().isHandedIn()).count();
    }

    /** Handed in for deadlines of the period before, in all cohorts. */
    public long handedInBefore() {
        var before = period().previous().days();
        return cohorts.stream()
                .mapToLong(cohort -> handedIn(cohort.due(before)))
                .sum();
    }

    /** All that run on the day; else the one that is shown in their place. */
    public List<CohortStanding> contracts() {
        var running = cohorts.stream().filter(cohort -> cohort.isRunning(day())).toList();
        return running.isEmpty() ? Optional.ofNullable(cohort()).map(List::of).orElseGet(List::of) : running;
    }

    /** A round that is to come, with its cohort. */
    record Due(CohortStanding cohort, RoundStanding round) {}

    /**
     * The next rounds for which nothing is begun, of all cohorts, the first deadline first. A draft does for one of them,
     * unless it is planned for a later day.
     */
    List<Due> unprepared(Duration within) {
        var drafts = new ArrayDeque<LocalDate>();
        overview.planned().forEach((day, count) -> drafts.addAll(Collections.nCopies(Math.toIntExact(count), day)));
        return cohorts.stream()
                .flatMap(cohort -> cohort.rounds().stream().map(round -> new Due(cohort, round)))
                .filter(due -> isNear(due, within))
                .sorted(Comparator.comparing(due -> due.round().round().deadline()))
                .filter(due -> due.round().round().postId() == null && !isBegun(due, drafts))
                .toList();
    }

    private boolean isNear(Due due, Duration within) {
        var round = due.round();
        return round.isOpen()
                && !round.paused()
                && Duration.between(now(due.cohort()), round.round().deadline()).compareTo(within) <= 0;
    }

    /** Takes the draft that is planned first, if it is planned by then. */
    private static boolean isBegun(Due due, ArrayDeque<LocalDate> drafts) {
        var first = drafts.peek();
        if (first == null || first.isAfter(due.round().round().dueOn())) {
            return false;
        }
        drafts.remove();
        return true;
    }

    /** What a round's box says of it. */
    public static String box(CohortStanding cohort, RoundStanding round) {
        return switch (round.state()) {
            case SUBMITTED -> "done";
            case LATE -> "late";
            case MISSED -> "missed";
            case UNTOLD -> "untold";
            case EXCUSED -> "excused";
            case OPEN -> cohort.next().filter(round::equals).isPresent() ? "now" : "ahead";
        };
    }

    public List<Moment> moments(Ui ui) {
        return overview.latest().stream()
                .map(moment -> BlogMoments.moment(ui, moment))
                .toList();
    }
}
