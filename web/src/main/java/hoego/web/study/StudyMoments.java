package hoego.web.study;

import hoego.study.StudyMoment;
import hoego.study.StudyRecordService;
import hoego.web.Hit;
import hoego.web.Moment;
import hoego.web.Moments;
import hoego.web.Searchable;
import hoego.web.Sought;
import hoego.web.Ui;
import io.micronaut.data.annotation.Query;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** Study records in the timeline and in the search. */
@Singleton
final class StudyMoments implements Moments, Searchable {

    private static final List<String> KINDS = List.of(
            "meeting", "reading", "quote", "book-end", "study-group", "study-group-end", "member", "member-end");
    private static final List<String> RECORDS =
            List.of("study-group", "member", "meeting", "decision", "book", "quote", "reading");

    private final StudyRecordService records;

    StudyMoments(StudyRecordService records) {
        this.records = records;
    }

    @Override
    public String area() {
        return StudyArea.NAME;
    }

    @Override
    public List<String> kinds() {
        return KINDS;
    }

    @Override
    public List<Moment> moments(Ui ui, Query query) {
        var before = query.before();
        var place =
                before == null ? null : new StudyMoment.Place(before.day(), before.at(), before.kind(), before.id());
        return records
                .moments(
                        query.days(),
                        query.kind(),
                        query.words(),
                        named(ui, KINDS, query.words()),
                        place,
                        query.limit())
                .stream()
                .map(moment -> moment(ui, moment))
                .toList();
    }

    /** A record as a moment; it has a day, or it would not be one. */
    static Moment moment(Ui ui, StudyMoment moment) {
        return new Moment(
                StudyArea.NAME,
                Objects.requireNonNull(moment.day()),
                moment.at(),
                moment.kind(),
                moment.id(),
                StudyTexts.moment(ui, moment),
                StudyTexts.path(moment.kind(), moment.pageId()));
    }

    @Override
    public List<Hit> search(Ui ui, String words, int limit) {
        return records.search(words, named(ui, RECORDS, words), limit).stream()
                .map(record -> new Hit(
                        StudyArea.NAME,
                        record.kind(),
                        StudyTexts.title(ui, record),
                        Sought.of(words).excerpt(record.note()),
                        record.day(),
                        StudyTexts.path(record.kind(), record.pageId())))
                .toList();
    }

    /** What a kind is called is looked through as well as what stands in its records. */
    private static List<String> named(Ui ui, List<String> kinds, String words) {
        return words.isEmpty()
                ? List.of()
                : kinds.stream()
                        .filter(kind -> Sought.of(ui.text("study.kind." + kind))
                                .compared()
                                .contains(words))
                        .toList();
    }
}
