package hoego.web.interviews;

import hoego.study.interviews.KnownQuestion;
import hoego.study.interviews.Topic;
import hoego.web.Form;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a debrief as they are shown.
 *
 * @param topics what may be chosen
 */
public record DebriefRows(List<Row> rows, List<Topic> topics) {

    static final String LIST = "lines";

    /** So many are shown at first. */
    static final int FIRST = 3;

    /** So many come at a time. */
    static final int MORE = 5;

    /** More are not read. */
    private static final int MOST = 100;

    /**
     * One of them.
     *
     * @param name what stands before the names of its fields
     * @param isNew whether it was asked for just now
     * @param guess the name of the topic that its words speak of, or else the known question is under; empty where it is said,
     *     or none is
     * @param known a question that asks nearly the same; null without one
     */
    public record Row(
            int number,
            String name,
            boolean isNew,
            String guess,
            @Nullable KnownQuestion known) {}

    /** The questions as they are typed, in the order of the rows. */
    static List<String> words(Form<DebriefDraft> form) {
        return IntStream.range(0, Math.min(MOST, form.rows(LIST)))
                .mapToObj(number -> form.text(LIST + "." + number + ".words"))
                .toList();
    }

    /**
     * The rows of a form.
     *
     * @param known what asks nearly the same as its questions, by their place in {@link #words}
     */
    static DebriefRows of(Form<DebriefDraft> form, int more, List<Topic> topics, Map<Integer, KnownQuestion> known) {
        var names = new TopicNames(topics);
        var before = Math.max(FIRST, form.rows(LIST));
        var count = Math.min(MOST, before + more);
        var rows = IntStream.range(0, count)
                .mapToObj(number -> {
                    var name = LIST + "." + number + ".";
                    return new Row(
                            number + 1,
                            name,
                            number >= before,
                            guess(names, form.text(name + "words"), form.text(name + "topic"), known.get(number)),
                            known.get(number));
                })
                .toList();
        return new DebriefRows(rows, topics);
    }

    private static String guess(TopicNames names, String words, String topic, @Nullable KnownQuestion known) {
        return words.isBlank() || !topic.isBlank()
                ? ""
                : names.within(words)
                        .map(Topic::name)
                        .or(() -> Optional.ofNullable(known).map(KnownQuestion::topic))
                        .orElse("");
    }

    /** Whether there may be more of them. */
    public boolean canBeMore() {
        return rows.size() < MOST;
    }
}
