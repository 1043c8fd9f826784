package hoego.study.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.threeten.extra.LocalDateRange;

@MicronautTest
class InterviewServiceTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 6);
    private static final LocalDateRange MARCH = LocalDateRange.of(LocalDate.of(2021, 3, 1), LocalDate.of(2021, 4, 1));

    @Inject
    InterviewService interviews;

    @Inject
    StageService stages;

    @Inject
    QuestionService questions;

    @Inject
    InterviewsTrash trash;

    @Inject
    InterviewsSample sample;

    @Test
    void standsWhereItsLastStageStands() {
        var id = interview();
        assertThat(status()).isEqualTo(InterviewStatus.NONE);
        stage(id, DAY, StageKind.FIRST, StageOutcome.NEVER_TOLD);
        stage(id, DAY.minusDays(9), StageKind.APPLICATION, StageOutcome.PASSED);
        assertThat(status()).isEqualTo(InterviewStatus.NEVER_TOLD);
        stage(id, null, StageKind.SECOND, null);
        assertThat(status()).isEqualTo(InterviewStatus.OPEN);
        assertThat(InterviewStatus.of(stages.list(id))).isEqualTo(InterviewStatus.OPEN);
    }

    private long interview() {
        return interviews
                .add(InterviewDraft.of("DevOps", InterviewPurpose.MARKET_CHECK))
                .id();
    }

    private void stage(long interview, @Nullable LocalDate day, StageKind kind, @Nullable StageOutcome outcome) {
        stages.add(interview, new StageDraft(day, null, null, kind, "", outcome, null, "2 lead", "", ""));
    }

    private InterviewStatus status() {
        return interviews.list(InterviewFilter.ALL, 10, 0).getFirst().status();
    }

    @Test
    void hasThoseThatWaitLongestOnABoardWithoutRoomForAll() {
        for (var day : List.of(DAY, DAY.minusDays(9), DAY.plusDays(9))) {
            stage(interview(), day, StageKind.FIRST, StageOutcome.WAITING_FOR_THEM);
        }

        assertThat(interviews.board("", 2)).extracting(InterviewRow::lastOn).containsExactly(DAY.minusDays(9), DAY);
    }

    @Test
    void isRidOfSampleStagesOnceItIsTheOwners() {
        var draft = InterviewDraft.of("DevOps", InterviewPurpose.WANTED);
        var interview = interviews.addSample(draft);
        stages.addSample(interview.id(), new StageDraft(DAY, null, null, StageKind.FIRST, "", null, null, "", "", ""));
        interviews.change(interview.id(), interview.version(), draft);

        assertThat(sample.isLoaded()).isTrue();
        assertThat(sample.remove()).isEqualTo(1);
        assertThat(sample.isLoaded()).isFalse();
        assertThat(status()).isEqualTo(InterviewStatus.NONE);
    }

    @Test
    void isHeldOnceOneHasTalked() {
        var applied = interview();
        stage(applied, DAY, StageKind.APPLICATION, null);
        var talked = interview();
        stage(talked, DAY, StageKind.CALL, null);
        stage(talked, DAY.plusDays(1), StageKind.FIRST, null);

        assertThat(interviews.count(InterviewFilter.held(MARCH, DAY, null))).isEqualTo(1);
        assertThat(interviews.count(InterviewFilter.held(MARCH, DAY.minusDays(1), null)))
                .isZero();
        assertThat(interviews.count(new InterviewFilter(0, "", null, null, MARCH, null, null)))
                .isEqualTo(2);
    }

    @Test
    void stoodOnADayAsWasKnownThen() {
        var id = interview();
        stages.add(
                id,
                new StageDraft(
                        DAY, null, null, StageKind.FIRST, "", StageOutcome.NOT_PASSED, DAY.plusDays(9), "", "", ""));
        assertThat(statusOn(DAY.plusDays(8))).isEqualTo(InterviewStatus.OPEN);
        assertThat(statusOn(DAY.plusDays(9))).isEqualTo(InterviewStatus.NOT_PASSED);

        stage(id, DAY.plusDays(20), StageKind.SECOND, null);
        stage(id, null, StageKind.FINAL, null);
        assertThat(statusOn(DAY.plusDays(19))).isEqualTo(InterviewStatus.NOT_PASSED);
        assertThat(statusOn(DAY.plusDays(20))).isEqualTo(InterviewStatus.OPEN);
        assertThat(interviews.list(InterviewFilter.ALL, 10, 0).getFirst().lastKind())
                .isEqualTo(StageKind.FINAL);
    }

    private InterviewStatus statusOn(LocalDate day) {
        return interviews
                .list(InterviewFilter.held(MARCH, DAY, day), 10, 0)
                .getFirst()
                .status();
    }

    @Test
    void wasToldTheOutcomeOnTheDayOfItsStageIfNothingElseIsSaid() {
        var id = interview();
        stage(id, DAY, StageKind.FIRST, StageOutcome.PASSED);

        assertThat(statusOn(DAY)).isEqualTo(InterviewStatus.PASSED);
        assertThat(stages.list(id).getFirst().outcomeOn()).isNull();
    }

    @Test
    void changesInterviewersWithTheirStage() {
        var id = interview();
        stage(id, DAY, StageKind.FIRST, null);
        var stage = stages.list(id).getFirst();

        stages.change(
                id,
                stage.id(),
                stage.version(),
                new StageDraft(DAY, null, null, StageKind.FIRST, "", null, null, "senior\njunior", "", ""));

        assertThat(stages.find(id, stage.id()).orElseThrow().interviewers())
                .extracting(Interviewer::role)
                .containsExactly("senior", "junior");
        assertThat(stages.countInterviewers(MARCH, "", null)).isEqualTo(2);
    }

    @Test
    void goesWithItsStagesButLeavesItsQuestions() {
        var id = interview();
        stage(id, DAY, StageKind.FIRST, null);
        stage(id, DAY, StageKind.SECOND, null);
        var question = questions.add(QuestionDraft.of("Why?", null, id, DAY), "", DAY);

        var place = interviews.discard(id).orElseThrow();
        assertThat(stages.countInterviewers(MARCH, "", null)).isZero();
        assertThat(questions.find(question.id()).orElseThrow().interviewId()).isNull();

        trash.restore(place);
        assertThat(stages.countInterviewers(MARCH, "", null)).isEqualTo(2);
        assertThat(questions.find(question.id()).orElseThrow().interviewId()).isEqualTo(id);
    }

    @Test
    void isTheOneOfADayOnlyIfThereIsNoOther() {
        var id = interview();
        stage(id, DAY, StageKind.FIRST, null);
        assertThat(interviews.onlyOf(DAY)).contains(id);
        assertThat(interviews.onlyOf(DAY.plusDays(1))).isEmpty();

        stage(interview(), DAY, StageKind.FIRST, null);
        assertThat(interviews.onlyOf(DAY)).isEmpty();
    }
}
