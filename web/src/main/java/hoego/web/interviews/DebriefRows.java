package hoego.web.interviews;

import hoego.study.interviews.Topic;
import hoego.web.Form;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows of a debrief as they are shown.
 *
 * @param topics what may be chosen
 */
public record DebriefRows(List<Row> rows, List<Topic> topics) {

    static final String LIST = "lines";

    /** So many are shown at first. */
    static final int FIRST = 5;

    /** So many come at a time. */
    static final int MORE = 5;

    /** More are not read. */
    private static final int MOST = 100;

    /**
     * One of them.
     *
     * @param name what stands before the names of its fields
     * @param isNew whether it was asked for just now
     * @param guess the name of the topic that its words speak of; empty where it is said, or none is
     */
    public record Row(int number, String name, boolean isNew, String guess) {}

    static DebriefRows of(Form<DebriefDraft> form, int more, List<Topic> topics) {
        var known = new TopicNames(topics);
        var before = Math.max(FIRST, form.rows(LIST));
        var count = Math.min(MOST, before + more);
        var rows = IntStream.range(0, count)
                .mapToObj(number -> {
                    var name = LIST + "." + number + ".";
                    return new Row(
                            number + 1,
                            name,
                            number >= before,
                            guess(known, form.text(name + "words"), form.text(name + "topic")));
                })
                .toList();
        return new DebriefRows(rows, topics);
    }

    private static String guess(TopicNames known, String words, String topic) {
        return words.isBlank() || !topic.isBlank()
                ? ""
                : known.within(words).map(Topic::name).orElse("");
    }

    /** Whether there may be more of them. */
    public boolean canBeMore() {
        return rows.size() < MOST;
    }
}
