package hoego.study.recall;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * When a card comes back after an answer: by steps of minutes first, then by days (py-fsrs 6,
 * {@code Scheduler.review_card}, with its default steps).
 *
 * @param retention how probable it should be that a card is recalled when it is due, 0 to 1
 * @param fuzz whether days are spread
 */
record Scheduling(double retention, boolean fuzz) {

    private static final List<Duration> LEARNING = List.of(Duration.ofMinutes(1), Duration.ofMinutes(10));
    private static final List<Duration> RELEARNING = List.of(Duration.ofMinutes(10));

    /**
     * Where an answer leads.
     *
     * @param day on which it is given
     * @param chance 0 to 1, which is excluded: where in its range a spread interval lies
     */
    Turn turn(Standing card, Grade grade, LocalDate day, double chance) {
        var memory = memory(card, grade, day);
        return switch (card.phase()) {
            case NEW, LEARNING -> stepped(Phase.LEARNING, LEARNING, card.step(), grade, memory, chance);
            case RELEARNING -> stepped(Phase.RELEARNING, RELEARNING, card.step(), grade, memory, chance);
            case REVIEW ->
                grade.isRecalled()
                        ? inDays(memory, chance)
                        : new Turn(Phase.RELEARNING, 0, memory, RELEARNING.getFirst());
        };
    }

    private static Memory memory(Standing card, Grade grade, LocalDate day) {
        var before = card.memory();
        var on = card.recalledOn();
        return before == null || on == null
                ? Memory.first(grade)
                : before.after(grade, ChronoUnit.DAYS.between(on, day));
    }

    private Turn stepped(Phase phase, List<Duration> steps, int step, Grade grade, Memory memory, double chance) {
        return switch (grade) {
            case AGAIN -> new Turn(phase, 0, memory, steps.getFirst());
            case HARD -> new Turn(phase, step, memory, again(steps, step));
            case GOOD ->
                step + 1 < steps.size()
                        ? new Turn(phase, step + 1, memory, steps.get(step + 1))
                        : inDays(memory, chance);
            case EASY -> inDays(memory, chance);
        };
    }

    /** The same step once more; the first one halfway to the second, or half as long again where it is the only one. */
    private static Duration again(List<Duration> steps, int step) {
        if (step > 0) {
            return steps.get(step);
        }
        return steps.size() == 1
                ? steps.getFirst().multipliedBy(3).dividedBy(2)
                : steps.getFirst().plus(steps.get(1)).dividedBy(2);
    }

    private Turn inDays(Memory memory, double chance) {
        var days = memory.interval(retention);
        return new Turn(Phase.REVIEW, 0, memory, Duration.ofDays(fuzz ? Fuzz.spread(days, chance) : days));
    }
}
