package hoego.goals;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;

/** Records that are deleted and brought back in every order. */
final class Orders {

    /** A record that can be deleted, which gives its place in the trash. */
    record Deletable(String name, Deletion deletion) {}

    /** Deletes a record. */
    interface Deletion {
        long run();
    }

    /** What to look at whenever all are there. */
    interface Look {
        void at(String order);
    }

    private static final int STEPS = 6;

    private Orders() {}

    static void run(GoalsTrash trash, Deletable one, Deletable other, Look look) {
        for (int order = 0; order < 1 << STEPS; order++) {
            int chosen = order;
            run(
                    trash,
                    IntStream.range(0, STEPS)
                            .mapToObj(step -> (chosen >> step & 1) == 0 ? one : other)
                            .toList(),
                    look);
        }
    }

    private static void run(GoalsTrash trash, List<Deletable> steps, Look look) {
        var order = steps.stream().map(Deletable::name).collect(joining(", "));
        var places = new HashMap<Deletable, Long>();
        for (var step : steps) {
            var place = places.remove(step);
            if (place == null) {
                places.put(step, step.deletion().run());
            } else {
                trash.restore(place);
            }
            if (places.isEmpty()) {
                look.at(order);
            }
        }
        places.values().forEach(trash::restore);
    }
}
