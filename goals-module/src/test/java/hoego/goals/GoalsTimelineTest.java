package hoego.goals;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

@MicronautTest
class GoalsTimelineTest {

    static final LocalDate TODAY = LocalDate.of(2021, 3, 30);
    static final LocalDateRange YEAR = LocalDateRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2022, 1, 1));
    static final LocalDateRange QUARTER = LocalDateRange.of(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 4, 1));

    @Inject
    GoalsTimeline timeline;

    @Inject
    GoalService goals;

    @Inject
    CheckInService checkIns;

    @Inject
    MilestoneService milestones;

    @Inject
    ResolutionService resolutions;

    @Inject
    WorryService worries;

    @Inject
    WorryActionService actions;

    @Test
    void tellsWhatHappenedTheNewestFirst() {
        fill();

        assertThat(timeline.moments(YEAR, "", "", null, 50))
                .extracting(GoalMoment::kind)
                .containsExactly("worry-action", "resolution", "check-in", "worry-end", "worry", "milestone");
        assertThat(timeline.moments(YEAR, "milestone", "", null, 50)).hasSize(1);
        assertThat(timeline.moments(YEAR, "", "swarm", null, 50))
                .extracting(GoalMoment::note)
                .containsExactly("about Swarm");
    }

    @Test
    void goesOnWhereItStopped() {
        fill();

        var all = timeline.moments(YEAR, "", "", null, 50);
        var read = new ArrayList<GoalMoment>();
        var part = timeline.moments(YEAR, "", "", null, 3);
        while (!part.isEmpty()) {
            read.addAll(part);
            var last = part.getLast();
            var place = new GoalMoment.Place(last.day(), last.at(), last.kind(), last.id());
            part = timeline.moments(YEAR, "", "", place, 3);
        }

        assertThat(read).isEqualTo(all);
    }

    @Test
    void findsEverythingByItsText() {
        fill();

        assertThat(timeline.search("swarm", 10)).extracting(GoalHit::kind).containsExactly("check-in");
        assertThat(timeline.search("먹고", 10)).extracting(GoalHit::kind).containsExactly("worry");
        assertThat(timeline.search("begin", 10)).extracting(GoalHit::kind).containsExactly("resolution");
        assertThat(timeline.search("pilates", 10)).extracting(GoalHit::kind).containsExactly("worry-action");
        assertThat(timeline.search("apply", 10)).extracting(GoalHit::kind).containsExactly("milestone");
        assertThat(timeline.search("posts", 10)).extracting(GoalHit::kind).contains("goal");
        assertThat(timeline.search("%", 10)).isEmpty();
    }

    @Test
    void tellsTheDashboardEverythingAtOnce() {
        fill();
        var vow = resolutions.add(ResolutionDraft.of("run a blog", "2020-Q4", LocalDate.of(2020, 10, 1), "blog", ""));
        resolutions.carry(vow.id(), ClosingDraft.of(LocalDate.of(2020, 12, 31), ""));

        var overview = timeline.overview(QUARTER, YEAR, YEAR.getStart(), TODAY);

        assertThat(overview.days())
                .doesNotContainKey(LocalDate.of(2021, 1, 1))
                .containsEntry(LocalDate.of(2021, 3, 5), 1);
        assertThat(overview.latest().getFirst().kind()).isEqualTo("worry-action");
        assertThat(overview.worries()).containsExactly(new WorryBalance("health", 1, 0, 1, 0, 0));
        assertThat(overview.open()).isEqualTo(2);
        assertThat(overview.carried()).isEqualTo(1);
        assertThat(overview.longestRun()).isEqualTo(2);
        assertThat(overview.idle()).isEmpty();
        assertThat(timeline.overview(QUARTER, YEAR, YEAR.getStart(), LocalDate.of(2021, 3, 4))
                        .latest()
                        .getFirst()
                        .kind())
                .isEqualTo("worry-end");
    }

    @Test
    void findsTheLatestBehindManyThatAreKnownOnlyRoughly() {
        var posts = goals.add(GoalDrafts.measured("12").build());
        checkIns.add(posts, new CheckInDraft(LocalDate.of(2021, 1, 2), BigDecimal.ONE, ""), TODAY);
        for (int n = 0; n < 20; n++) {
            worries.add(new WorryDraft("career", "worry " + n, LocalDate.of(2021, 3, 1), Precision.MONTH));
        }

        assertThat(timeline.overview(QUARTER, YEAR, YEAR.getStart(), TODAY).latest())
                .extracting(GoalMoment::kind)
                .containsExactly("check-in");
    }

    @Test
    void namesTheVowsOfAYearOfWhichNothingCame() {
        resolutions.add(ResolutionDraft.of("begin", "2021", LocalDate.of(2020, 12, 31), "study", ""));
        resolutions.add(ResolutionDraft.of("join", "2021", LocalDate.of(2020, 12, 31), "study", "joined in January"));

        assertThat(timeline.overview(QUARTER, YEAR, YEAR.getStart(), TODAY).idle())
                .extracting(GoalsOverview.Idle::words)
                .containsExactly("begin");
    }

    private void fill() {
        var posts = goals.add(GoalDrafts.measured("12").build());
        checkIns.add(posts, new CheckInDraft(LocalDate.of(2021, 3, 5), BigDecimal.ONE, "about Swarm"), TODAY);
        var community = goals.add(GoalDrafts.milestones().titled("Community").build());
        milestones.add(community, new MilestoneDraft("Apply", null, LocalDate.of(2021, 1, 20)));
        milestones.add(community, new MilestoneDraft("Talk", null, null));
        resolutions.add(ResolutionDraft.of("begin", "2021", LocalDate.of(2021, 3, 10), "study", ""));
        var worry = worries.add(new WorryDraft("health", "뭘 먹고 살지", LocalDate.of(2021, 2, 1), null));
        worries.letGo(worry.id(), LocalDate.of(2021, 2, 20));
        actions.add(worry, new WorryActionDraft("booked Pilates", LocalDate.of(2021, 3, 20), null, null));
        worries.add(new WorryDraft("career", "roughly", LocalDate.of(2020, 5, 1), Precision.MONTH));
    }
}
