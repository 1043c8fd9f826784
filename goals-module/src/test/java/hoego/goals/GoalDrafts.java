package hoego.goals;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Goals to be entered, with everything filled in that a test is not about. */
@NullMarked
final class GoalDrafts {

    private final GoalKind kind;
    private String title = "Write 12 posts";
    private String why = "";
    private String area = "blog";
    private String period = "2021-Q1";
    private @Nullable LocalDate startsOn;
    private @Nullable LocalDate endsOn;
    private @Nullable LocalDate begunOn;
    private Importance importance = Importance.NORMAL;
    private @Nullable BigDecimal start;
    private @Nullable BigDecimal target;
    private @Nullable Direction direction;
    private @Nullable Aggregation aggregation;
    private String measure = "";
    private @Nullable Integer times;
    private @Nullable Integer timesPerMonth;
    private List<DayOfWeek> weekdays = List.of();

    private GoalDrafts(GoalKind kind) {
        this.kind = kind;
    }

    static GoalDrafts measured(String target) {
        var draft = new GoalDrafts(GoalKind.MEASURED);
        draft.target = new BigDecimal(target);
        return draft;
    }

    static GoalDrafts milestones() {
        return new GoalDrafts(GoalKind.MILESTONES);
    }

    static GoalDrafts habit(int timesPerWeek) {
        var draft = new GoalDrafts(GoalKind.HABIT);
        draft.times = timesPerWeek == 0 ? null : timesPerWeek;
        return draft;
    }

    GoalDrafts monthly(int times) {
        timesPerMonth = times;
        return this;
    }

    GoalDrafts on(DayOfWeek... days) {
        weekdays = List.of(days);
        return this;
    }

    GoalDrafts titled(String words) {
        title = words;
        return this;
    }

    GoalDrafts because(String words) {
        why = words;
        return this;
    }

    GoalDrafts about(String name) {
        area = name;
        return this;
    }

    GoalDrafts from(String value) {
        start = new BigDecimal(value);
        return this;
    }

    GoalDrafts during(String term) {
        period = term;
        return this;
    }

    GoalDrafts between(String first, String last) {
        period = "";
        startsOn = LocalDate.parse(first);
        endsOn = LocalDate.parse(last);
        return this;
    }

    GoalDrafts begun(String day) {
        begunOn = LocalDate.parse(day);
        return this;
    }

    GoalDrafts important(Importance how) {
        importance = how;
        return this;
    }

    GoalDrafts wanting(Direction side) {
        direction = side;
        return this;
    }

    GoalDrafts aggregating(Aggregation how) {
        aggregation = how;
        return this;
    }

    GoalDrafts fedBy(String name) {
        measure = name;
        return this;
    }

    GoalDraft build() {
        return new GoalDraft(
                title,
                why,
                area,
                kind,
                period,
                startsOn,
                endsOn,
                begunOn,
                importance,
                start,
                target,
                "",
                direction,
                aggregation,
                measure,
                times,
                timesPerMonth,
                weekdays);
    }
}
