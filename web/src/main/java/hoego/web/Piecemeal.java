package hoego.web;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Does something with many at once, and where one of them fails with each for itself. */
public final class Piecemeal {

    private Piecemeal() {}

    /**
     * Whatever is wrong with one, the others go on.
     *
     * @param failed what is done with one that fails alone, too
     */
    @SuppressWarnings("CatchingUnchecked")
    public static <T> void each(List<T> some, Consumer<List<T>> step, BiConsumer<T, Throwable> failed) {
        if (some.isEmpty()) {
            return;
        }
        try {
            step.accept(some);
        } catch (RuntimeException | StackOverflowError e) {
            if (some.size() > 1) {
                some.forEach(one -> each(List.of(one), step, failed));
            } else {
                failed.accept(some.getFirst(), e);
            }
        }
    }
}
