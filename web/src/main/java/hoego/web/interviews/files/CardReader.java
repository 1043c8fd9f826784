package hoego.web.interviews.files;

import static java.util.stream.Collectors.toMap;

import hoego.study.interviews.Topic;
import hoego.study.recall.CardFormat;
import hoego.study.recall.CardNote;
import hoego.study.recall.Schedule;
import hoego.web.CsvRow;
import hoego.web.FiledTags;
import hoego.web.interviews.TopicNames;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the rows of one file. A tag that is what a known topic is called says which one the card is of, and is no tag then. */
final class CardReader {

    /** Of all tags together. */
    private static final int MOST_LETTERS = 300;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final CardFile file;
    private final Map<String, Topic> topics;
    private final LocalDate today;
    private final ZoneId zone;

    CardReader(CardFile file, List<Topic> topics, LocalDate today, ZoneId zone) {
        this.file = file;
        this.topics = topics.stream()
                .flatMap(topic -> topic.names().stream().map(name -> Map.entry(TopicNames.plain(name), topic)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
        this.today = today;
        this.zone = zone;
    }

    ReadCard read(CsvRow row) {
        var notes = EnumSet.noneOf(CardNote.class);
        var isOwn = file.format() == CardFormat.HOEGO;
        var columns = file.columns();
        var sides = isOwn
                ? Sides.own(row.own(OwnColumns.FRONT), row.own(OwnColumns.BACK), notes)
                : Sides.of(row.get(columns.front()), row.get(columns.back()), file.markup(), notes);
        var told = told(row);
        var named = told.stream().filter(tag -> topic(tag) != null).findFirst().orElse("");
        var filed = FiledTags.of(told.stream(), Set.of(named), MOST_LETTERS);
        if (!filed.areAll()) {
            notes.add(CardNote.TAGS);
        }
        return new ReadCard(
                file.number(row),
                sides,
                topic(named),
                filed.tags(),
                isOwn ? schedule(row, notes) : null,
                isOwn,
                List.copyOf(notes));
    }

    /** The topic first, if the row has one. */
    private List<String> told(CsvRow row) {
        var topic = file.columns().topic();
        var tags = file.columns().tags();
        return Stream.of(
                        topic == null ? Stream.<String>empty() : Stream.of(row.get(topic)),
                        file.tags().stream(),
                        tags == null ? Stream.<String>empty() : tags(row.get(tags)))
                .flatMap(Function.identity())
                .filter(tag -> !tag.isBlank())
                .toList();
    }

    private Stream<String> tags(String cell) {
        return file.format() == CardFormat.ANKI ? BLANKS.splitAsStream(cell) : FiledTags.split(cell);
    }

    /** By its whole name, or the last of those that stand one within the other: {@code systems::linux}. */
    private @Nullable Topic topic(String tag) {
        var name = TopicNames.plain(tag.replace('_', ' '));
        var whole = topics.get(name);
        return whole == null ? topics.get(name.substring(name.lastIndexOf(':') + 1)) : whole;
    }

    private @Nullable Schedule schedule(CsvRow row, Set<CardNote> notes) {
        var cells = new ScheduleCells(row, today, zone);
        if (cells.areNew()) {
            return null;
        }
        var schedule = cells.read();
        if (schedule.isEmpty()) {
            notes.add(CardNote.SCHEDULE);
        }
        return schedule.orElse(null);
    }
}
