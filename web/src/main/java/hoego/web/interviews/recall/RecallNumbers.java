package hoego.web.interviews.recall;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import hoego.study.recall.DueDay;
import hoego.study.recall.RecallDay;
import hoego.study.recall.RecallPlan;
import hoego.study.recall.TopicStrength;
import hoego.web.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What recalling comes to.
 *
 * @param days on which something was recalled in the period
 * @param topics with cards, the one that is remembered worst first
 * @param forecast the next days, with what is due on each
 */
public record RecallNumbers(
        Period period,
        LocalDate today,
        RecallPlan plan,
        List<RecallDay> days,
        List<TopicStrength> topics,
        List<DueDay> forecast) {

    /** Some days together. */
    public record Sum(LocalDate start, int answers, int asked, int recalled) {

        static Sum of(LocalDate start, List<RecallDay> days) {
            return new Sum(
                    start,
                    days.stream().mapToInt(RecallDay::answers).sum(),
                    days.stream().mapToInt(RecallDay::asked).sum(),
                    days.stream().mapToInt(RecallDay::recalled).sum());
        }

        /** The share that was recalled of what was due, in percent; 0 where nothing was. */
        public int percent() {
            return asked == 0 ? 0 : Math.round(100f * recalled / asked);
        }
    }

    /** A bar of a picture. */
    public record Bar(LocalDate day, int count, int percent) {}

    /** Whether the period is not over, so that the plan is that of it. */
    public boolean isRunning() {
        return !period.lastDay().isBefore(today);
    }

    public Sum all() {
        return Sum.of(period.start(), days);
    }

    /** The months of the period that have any, the last one first. */
    public List<Sum> months() {
        return days.stream()
                .collect(groupingBy(day -> day.day().withDayOfMonth(1), TreeMap::new, toList()))
                .descendingMap()
                .entrySet()
                .stream()
                .map(month -> Sum.of(month.getKey(), month.getValue()))
                .toList();
    }

    /** A bar for each day of the period up to today. */
    public List<Bar> daily() {
        var answers = days.stream().collect(toMap(RecallDay::day, RecallDay::answers));
        var most = answers.values().stream().mapToInt(Integer::intValue).max().orElse(1);
        var last = period.lastDay().isAfter(today) ? today : period.lastDay();
        return Stream.iterate(period.start(), day -> !day.isAfter(last), day -> day.plusDays(1))
                .map(day -> bar(day, answers.getOrDefault(day, 0), most))
                .toList();
    }

    public List<Bar> due() {
        var most = forecast.stream().mapToInt(DueDay::cards).max().orElse(0);
        return forecast.stream()
                .map(day -> bar(day.day(), day.cards(), Math.max(most, 1)))
                .toList();
    }

    private static Bar bar(LocalDate day, int count, int most) {
        return new Bar(day, count, count == 0 ? 0 : Math.max(3, 100 * count / most));
    }

    public int dueInAll() {
        return forecast.stream().mapToInt(DueDay::cards).sum();
    }

    public int cards() {
        return topics.stream().mapToInt(TopicStrength::cards).sum();
    }

    public int mature() {
        return topics.stream().mapToInt(TopicStrength::mature).sum();
    }
}
