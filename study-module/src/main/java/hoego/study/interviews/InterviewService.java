package hoego.study.interviews;

import static java.util.stream.Collectors.toMap;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** Everything one can do with interviews. */
@Singleton
public class InterviewService {

    static final LocalDateRange EVER = LocalDateRange.of(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    private final InterviewRepository interviews;
    private final InterviewsTrash trash;

    InterviewService(InterviewRepository interviews, InterviewsTrash trash) {
        this.interviews = interviews;
        this.trash = trash;
    }

    public Optional<Interview> find(long id) {
        return interviews.findById(id);
    }

    public List<Interview> all() {
        return interviews.findNewestFirst();
    }

    /** The only interview with a stage on a day; empty if there are none or several. */
    public Optional<Long> onlyOf(LocalDate day) {
        return interviews.findOnlyOf(day);
    }

    /** What waits for me first, then what is still ahead, then the latest first. */
    public List<InterviewRow> list(InterviewFilter filter, int limit, long offset) {
        var days = days(filter);
        return interviews.findFiltered(
                filter.id(),
                filter.words(),
                name(filter.purpose()),
                name(filter.status()),
                isAlways(filter),
                days.getStart(),
                days.getEnd(),
                by(filter),
                filter.heldBy() != null,
                asOf(filter),
                limit,
                offset);
    }

    /**
     * How all interviews stand now, of each status the latest ones: what waits the longest first, what is over by its last
     * day.
     *
     * @param words their text holds, lower-cased; empty for all
     * @param most so many of each status
     */
    public List<InterviewRow> board(String words, int most) {
        return interviews.findPlaced(words, EVER.getEnd(), most);
    }

    /** How many stand where on the whole board. */
    public Map<InterviewStatus, Long> standings(String words) {
        return interviews.countByStatus(words, EVER.getEnd()).stream()
                .collect(toMap(StatusCount::status, StatusCount::interviews));
    }

    public long count(InterviewFilter filter) {
        var days = days(filter);
        return interviews.countFiltered(
                filter.id(),
                filter.words(),
                name(filter.purpose()),
                name(filter.status()),
                isAlways(filter),
                days.getStart(),
                days.getEnd(),
                by(filter),
                filter.heldBy() != null,
                asOf(filter));
    }

    private static LocalDateRange days(InterviewFilter filter) {
        return Objects.requireNonNullElse(filter.days(), EVER);
    }

    private static boolean isAlways(InterviewFilter filter) {
        return filter.days() == null && filter.heldBy() == null;
    }

    private static LocalDate by(InterviewFilter filter) {
        return Objects.requireNonNullElse(filter.heldBy(), EVER.getEnd());
    }

    private static LocalDate asOf(InterviewFilter filter) {
        return Objects.requireNonNullElse(filter.asOf(), EVER.getEnd());
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    public Interview add(@Valid InterviewDraft draft) {
        return interviews.save(Interview.of(draft, false));
    }

    public Interview addSample(@Valid InterviewDraft draft) {
        return interviews.save(Interview.of(draft, true));
    }

    @Transactional
    public Optional<Interview> change(long id, int version, @Valid InterviewDraft draft) {
        return find(id).map(interview -> interviews.update(interview.with(draft, version)));
    }

    /** Moves it into the trash with its stages; its questions stay. */
    @Transactional
    public Optional<Long> discard(long id) {
        return find(id).flatMap(interview -> trash.take("interview", "study.interview", id, interview.post()));
    }
}
