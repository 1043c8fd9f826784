package hoego.web.interviews;

import hoego.study.interviews.TopicStanding;
import hoego.study.interviews.TopicTrail.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How the level of a topic went, as steps in a picture of 600 by 120. It stays where it is until the next grade or recall.
 *
 * @param line the steps, as a path; {@code dots} the days that led to them, likewise
 * @param target the height of the target; null without one
 * @param first the day it begins with, and {@code last} the one it ends with
 */
public record LevelChart(String line, String dots, @Nullable String target, LocalDate first, LocalDate last) {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 120;

    /**
     * The picture of a history.
     *
     * @param values the newest first
     * @param day up to which it is drawn
     * @return null where it has fewer than two days: that is no history yet
     */
    static @Nullable LevelChart of(List<Value> values, @Nullable Integer target, LocalDate day) {
        var levels = new TreeMap<LocalDate, BigDecimal>();
        values.reversed().forEach(value -> levels.put(value.day(), value.level()));
        if (levels.size() < 2) {
            return null;
        }
        var first = levels.firstKey();
        var last = day.isAfter(levels.lastKey()) ? day : levels.lastKey();
        return new Drawing(first, last).chart(levels, target);
    }

    /** Doubles are good enough for places in a picture. */
    private record Drawing(LocalDate first, LocalDate last) {

        LevelChart chart(TreeMap<LocalDate, BigDecimal> levels, @Nullable Integer target) {
            var line = new StringBuilder();
            var dots = new StringBuilder();
            for (Map.Entry<LocalDate, BigDecimal> step : levels.entrySet()) {
                var x = x(step.getKey());
                var y = y(step.getValue());
                line.append(line.isEmpty() ? "M" + x + " " + y : "H" + x + "V" + y);
                dots.append('M').append(x).append(' ').append(y).append("h0");
            }
            line.append('H').append(WIDTH);
            return new LevelChart(
                    line.toString(),
                    dots.toString(),
                    target == null ? null : y(BigDecimal.valueOf(target)),
                    first,
                    last);
        }

        private String x(LocalDate day) {
            return place((double) WIDTH * ChronoUnit.DAYS.between(first, day) / ChronoUnit.DAYS.between(first, last));
        }

        private String y(BigDecimal level) {
            return place(HEIGHT - HEIGHT * level.doubleValue() / TopicStanding.BEST);
        }

        private static String place(double place) {
            return BigDecimal.valueOf(place)
                    .setScale(1, RoundingMode.HALF_UP)
                    .stripTrailingZeros()
                    .toPlainString();
        }
    }
}
