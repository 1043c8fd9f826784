package hoego.web.health;

import hoego.health.HealthKind;
import hoego.health.HealthRecord;
import hoego.health.HealthRecordService;
import hoego.health.RecordQuery;
import hoego.web.Hit;
import hoego.web.Moment;
import hoego.web.Moments;
import hoego.web.Searchable;
import hoego.web.Sought;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Health records in the timeline and in the search. */
@Singleton
final class HealthMoments implements Moments, Searchable {

    private final HealthRecordService records;

    HealthMoments(HealthRecordService records) {
        this.records = records;
    }

    @Override
    public String area() {
        return HealthArea.NAME;
    }

    @Override
    public List<String> kinds() {
        return Stream.of(HealthKind.values()).map(HealthKind::written).toList();
    }

    @Override
    public List<Moment> moments(Ui ui, Query query) {
        var before = query.before();
        var place = before == null
                ? null
                : new HealthRecordService.Place(before.day(), before.at(), before.kind(), before.id());
        return records.moments(query.days(), query.kind(), query(ui, query.words()), place, query.limit()).stream()
                .map(record -> moment(ui, record))
                .toList();
    }

    /** A record as a moment; it has a day, or it would not be one. */
    static Moment moment(Ui ui, HealthRecord record) {
        return new Moment(
                HealthArea.NAME,
                Objects.requireNonNull(record.day()),
                record.at(),
                record.kind(),
                record.id(),
                HealthTexts.moment(ui, record),
                HealthTexts.path(HealthTexts.kind(record), record.id()));
    }

    @Override
    public List<Hit> search(Ui ui, String words, int limit) {
        return records.search(query(ui, words), limit).stream()
                .map(record -> new Hit(
                        HealthArea.NAME,
                        record.kind(),
                        HealthTexts.title(ui, record),
                        Sought.of(words).excerpt(record.note()),
                        record.day(),
                        HealthTexts.path(HealthTexts.kind(record), record.id())))
                .toList();
    }

    /** What is said of a record in the reader's language is looked through as well as what stands in it. */
    private static RecordQuery query(Ui ui, String words) {
        var kinds = words.isEmpty()
                ? List.<String>of()
                : Stream.of(HealthKind.values())
                        .map(HealthKind::written)
                        .filter(kind -> Sought.of(ui.text("health.kind." + kind))
                                .compared()
                                .contains(words))
                        .toList();
        return new RecordQuery(words, kinds, SiteWords.like(words));
    }
}
