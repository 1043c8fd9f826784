package hoego.study.interviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WaitingStageTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 30);

    @Test
    void isSoonOnItsDayAndThreeDaysBefore() {
        assertThat(stage(DAY, null).isSoon(DAY)).isTrue();
        assertThat(stage(DAY.plusDays(3), null).isSoon(DAY)).isTrue();
        assertThat(stage(DAY.plusDays(4), null).isSoon(DAY)).isFalse();
        assertThat(stage(DAY.minusDays(1), null).isSoon(DAY)).isFalse();
        assertThat(stage(null, null).isSoon(DAY)).isFalse();
    }

    @Test
    void isSaidToWaitForMeUnlessItIsSaidToBeSoon() {
        assertThat(stage(DAY, StageOutcome.WAITING_FOR_ME).isWaitingForMe(DAY)).isFalse();
        assertThat(stage(DAY.minusDays(1), StageOutcome.WAITING_FOR_ME).isWaitingForMe(DAY))
                .isTrue();
        assertThat(stage(null, StageOutcome.WAITING_FOR_ME).isWaitingForMe(DAY)).isTrue();
    }

    @Test
    void waitsForThemLongAfterTwoWeeks() {
        assertThat(stage(DAY.minusDays(14), StageOutcome.WAITING_FOR_THEM).isWaitingForThemLong())
                .isTrue();
        assertThat(stage(DAY.minusDays(13), StageOutcome.WAITING_FOR_THEM).isWaitingForThemLong())
                .isFalse();
        assertThat(stage(null, StageOutcome.WAITING_FOR_THEM).isWaitingForThemLong())
                .isFalse();
    }

    private static WaitingStage stage(@Nullable LocalDate heldOn, @Nullable StageOutcome outcome) {
        var waiting = heldOn == null ? 0 : (int) ChronoUnit.DAYS.between(heldOn, DAY);
        return new WaitingStage(1, 1, "DevOps", "", StageKind.FIRST, heldOn, "", outcome, waiting, false);
    }
}
