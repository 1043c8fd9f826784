package hoego.web.interviews;

import hoego.study.interviews.InterviewRow;
import hoego.study.interviews.InterviewStatus;
import hoego.study.interviews.StageOutcome;
import hoego.web.Written;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Interviews side by side as their last stages stand.
 *
 * @param words what they were narrowed by
 */
public record InterviewBoard(String words, List<Column> columns) {

    /** Where an interview can be on the board; several statuses may share a place. */
    public enum Place {
        OPEN,
        ME,
        THEM,
        PASSED,
        ENDED;

        static Place of(InterviewStatus status) {
            return switch (status) {
                case NONE, OPEN -> OPEN;
                case WAITING_FOR_ME -> ME;
                case WAITING_FOR_THEM -> THEM;
                case PASSED -> PASSED;
                case NOT_PASSED, WITHDRAWN, NEVER_TOLD -> ENDED;
            };
        }

        /** The column that an interview is dropped on to be told so; null where that does not say which end it is. */
        public static @Nullable String drop(StageOutcome outcome) {
            var place = of(InterviewStatus.valueOf(outcome.name()));
            return place == ENDED ? null : Written.of(place);
        }
    }

    /**
     * What stands at a place; the first of it.
     *
     * @param total how many there are
     */
    public record Column(Place place, List<InterviewRow> interviews, long total) {

        public boolean isWhole() {
            return interviews.size() == total;
        }

        public String name() {
            return Written.of(place);
        }

        /** The list of all of it, where one status says what it is; else that of all interviews. */
        public String path() {
            return switch (place) {
                case ME -> listed(InterviewStatus.WAITING_FOR_ME);
                case THEM -> listed(InterviewStatus.WAITING_FOR_THEM);
                case PASSED -> listed(InterviewStatus.PASSED);
                case OPEN, ENDED -> InterviewController.LIST;
            };
        }

        private static String listed(InterviewStatus status) {
            return InterviewController.LIST + "?status=" + Written.of(status);
        }
    }

    static InterviewBoard of(String words, List<InterviewRow> rows, Map<InterviewStatus, Long> standings) {
        return new InterviewBoard(
                words,
                Stream.of(Place.values())
                        .map(place -> new Column(
                                place,
                                rows.stream()
                                        .filter(row -> Place.of(row.status()) == place)
                                        .toList(),
                                standings.entrySet().stream()
                                        .filter(each -> Place.of(each.getKey()) == place)
                                        .mapToLong(Map.Entry::getValue)
                                        .sum()))
                        .toList());
    }

    public boolean isEmpty() {
        return columns.stream().allMatch(column -> column.interviews.isEmpty());
    }
}
