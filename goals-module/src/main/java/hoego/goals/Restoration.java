package hoego.goals;

import hoego.goals.trash.Trashed;
import org.jspecify.annotations.Nullable;

/** What became of a wish to restore. */
public sealed interface Restoration {

    record Back() implements Restoration {}

    /** It is back, and the resolution it goes on with, which had been opened again, counts as carried over again. */
    record CarriedAgain() implements Restoration {}

    /** Another record holds its place. */
    record Taken() implements Restoration {}

    /**
     * What it belongs to is deleted and has to come back first.
     *
     * @param parent as it lies in the trash; null if it is not there any more
     */
    record Waiting(@Nullable Trashed parent) implements Restoration {}

    /** The resolution it goes on with was answered in another way since. */
    record Answered(Resolution earlier) implements Restoration {}
}
