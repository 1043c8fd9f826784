package hoego.web.interviews.files;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the parts of a card stand in a row, from 0: by the names of the columns, else the first two of those that are nothing else.
 *
 * @param tags null without them
 * @param topic null without one
 */
record CardColumns(
        int front,
        int back,
        @Nullable Integer tags,
        @Nullable Integer topic) {

    private static final Set<String> FRONTS = Set.of("front", "question", "text", "앞면", "질문", "문제");
    private static final Set<String> BACKS = Set.of("back", "answer", "back extra", "뒷면", "답", "정답");
    private static final Set<String> TAGS = Set.of("tags", "tag", "태그");
    private static final Set<String> TOPICS = Set.of("topic", "분야", "주제");

    /** Whether these are names of both sides. */
    static boolean areNamed(List<String> names) {
        return names.stream().anyMatch(FRONTS::contains) && names.stream().anyMatch(BACKS::contains);
    }

    /**
     * Of columns.
     *
     * @param names in small letters; empty if they have none
     * @param aside those that are neither side
     */
    static CardColumns of(List<String> names, Set<Integer> aside, @Nullable Integer tagsColumn) {
        var tags = tagsColumn == null ? place(names, TAGS).orElse(null) : tagsColumn;
        var topic = place(names, TOPICS).orElse(null);
        var taken = new HashSet<>(aside);
        if (tags != null) {
            taken.add(tags);
        }
        if (topic != null) {
            taken.add(topic);
        }
        var named = place(names, BACKS);
        named.ifPresent(taken::add);
        int front = place(names, FRONTS).orElseGet(() -> free(taken));
        taken.add(front);
        return new CardColumns(front, named.orElseGet(() -> free(taken)), tags, topic);
    }

    private static Optional<Integer> place(List<String> names, Set<String> wanted) {
        return IntStream.range(0, names.size())
                .filter(place -> wanted.contains(names.get(place)))
                .boxed()
                .findFirst();
    }

    private static int free(Set<Integer> taken) {
        return IntStream.iterate(0, place -> place + 1)
                .filter(place -> !taken.contains(place))
                .findFirst()
                .orElseThrow();
    }
}
