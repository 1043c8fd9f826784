package hoego.web;

import java.util.List;

/**
 * How far an import is.
 *
 * @param isUnderWay whether somebody is at it
 * @param isInterrupted whether it was left half done
 * @param isKept whether its file is still there
 */
public record ImportStanding(
        Stage stage, List<ImportCounted> counts, boolean isUnderWay, boolean isInterrupted, boolean isKept) {

    /** What comes one after the other. */
    public enum Stage {
        READING,
        READ,
        RUNNING,
        DONE,
        REFUSED
    }

    /** How many rows have something become of them, or as long as it is not all done how many still will. */
    public int count(Enum<?> verdict) {
        return counts.stream()
                .filter(count -> count.verdict() == verdict)
                .mapToInt(this::left)
                .sum();
    }

    private int left(ImportCounted count) {
        return isDone() ? count.count() : count.count() - count.done();
    }

    public int all() {
        return counts.stream().mapToInt(ImportCounted::count).sum();
    }

    public int done() {
        return counts.stream().mapToInt(ImportCounted::done).sum();
    }

    /** How many rows changed something. */
    public int changed() {
        return counts.stream()
                .filter(ImportCounted::changes)
                .mapToInt(ImportCounted::done)
                .sum();
    }

    /** Whether there is something to import, and nobody at it yet. */
    public boolean isToBeRun() {
        return isKept && !isUnderWay && (isInterrupted || (stage == Stage.READ && isMuch()));
    }

    private boolean isMuch() {
        return counts.stream().anyMatch(count -> count.changes() && left(count) > 0);
    }

    public boolean isHalfDone() {
        return !isUnderWay && !isDone() && done() > 0;
    }

    public boolean isDone() {
        return stage == Stage.DONE;
    }

    /** What a verdict is called by then, as texts name it. */
    public String when() {
        return isDone() ? "done" : "expected";
    }
}
