package hoego.web.settings;

import hoego.web.Pause;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * A line that begins with the word for a pause and its days: {@code pause 3/1–3/7 travel}, {@code 예외 3월 1일~7일 출장}.
 *
 * @param kind null where none was typed
 * @param reason what else was typed
 */
record PauseWords(LocalDateRange days, Pause.@Nullable Kind kind, String reason) {

    private static final String DAY =
            "(?:(?:(?<%1$sYear>\\d{4})[-./])?(?<%1$sMonth>\\d{1,2})[-./](?<%1$sDay>\\d{1,2})(?!\\d)"
                    + "|(?:(?<%1$sYear2>\\d{4})년 ?)?(?<%1$sMonth2>\\d{1,2})월 ?(?<%1$sDay2>\\d{1,2})일)";
    private static final Pattern LINE =
            Pattern.compile("(?i)\\s*(?:pause|예외(?: ?기간)?)[\\s:]\\s*" + DAY.formatted("first")
                    + "(?:\\s*(?:부터|[~–—-]|to|until)\\s*(?:" + DAY.formatted("last")
                    + "|(?<lastAlone>\\d{1,2})일?(?![\\d/.월-])))?(?:까지)?(?:[\\s,:]+(?<rest>.*))?");

    /** Words that say no more than the kind does. */
    private static final Map<Pause.Kind, Set<String>> KINDS = Map.of(
            Pause.Kind.TRAVEL, Set.of("travel", "travelling", "여행"),
            Pause.Kind.ILLNESS, Set.of("illness", "ill", "sick", "아픔"),
            Pause.Kind.CRUNCH, Set.of("crunch", "busy", "바쁨"),
            Pause.Kind.OTHER, Set.of("other", "기타"));

    /** Words that say why, too. */
    private static final Map<Pause.Kind, Set<String>> REASONS = Map.of(
            Pause.Kind.TRAVEL, Set.of("trip", "출장"),
            Pause.Kind.ILLNESS, Set.of("flu", "cold", "covid", "surgery", "감기", "몸살", "독감", "코로나", "입원", "수술"),
            Pause.Kind.CRUNCH, Set.of("release", "deadline", "마감", "야근", "배포"));

    /**
     * What a line says; empty where it is no such line, or names a day there is not.
     *
     * @param today days without a year are those nearest to it
     */
    static Optional<PauseWords> of(String typed, LocalDate today) {
        var line = LINE.matcher(typed);
        if (!line.matches()) {
            return Optional.empty();
        }
        try {
            var first = first(line, today);
            var last = last(line, first);
            if (last.isBefore(first)) {
                return Optional.empty();
            }
            var rest = line.group("rest");
            return Optional.of(saying(LocalDateRange.ofClosed(first, last), rest == null ? "" : rest.strip()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static PauseWords saying(LocalDateRange days, String rest) {
        var words = rest.split("\\s+", 2);
        return kind(KINDS, words[0])
                .map(kind -> new PauseWords(days, kind, words.length > 1 ? words[1] : ""))
                .orElseGet(() -> new PauseWords(
                        days, kind(REASONS, words[0]).orElse(rest.isEmpty() ? null : Pause.Kind.OTHER), rest));
    }

    private static Optional<Pause.Kind> kind(Map<Pause.Kind, Set<String>> words, String word) {
        return words.entrySet().stream()
                .filter(kind -> kind.getValue().contains(word.toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static LocalDate first(Matcher line, LocalDate today) {
        var year = group(line, "firstYear");
        var month = number(line, "firstMonth");
        var day = number(line, "firstDay");
        return year != null
                ? LocalDate.of(Integer.parseInt(year), month, day)
                : IntStream.rangeClosed(-1, 1)
                        .mapToObj(other -> YearMonth.of(today.getYear() + other, month))
                        .filter(each -> each.isValidDay(day))
                        .map(each -> each.atDay(day))
                        .min(Comparator.comparing(each -> Math.abs(ChronoUnit.DAYS.between(today, each))))
                        .orElseThrow(() -> new DateTimeException("No such day in these years"));
    }

    /** The first day where there is no other; the next one so called after it. */
    private static LocalDate last(Matcher line, LocalDate first) {
        var alone = line.group("lastAlone");
        if (alone != null) {
            return first.withDayOfMonth(Integer.parseInt(alone));
        }
        if (group(line, "lastMonth") == null) {
            return first;
        }
        var year = group(line, "lastYear");
        var last = LocalDate.of(
                year == null ? first.getYear() : Integer.parseInt(year),
                number(line, "lastMonth"),
                number(line, "lastDay"));
        return year == null && last.isBefore(first) ? last.plusYears(1) : last;
    }

    private static @Nullable String group(Matcher line, String name) {
        var group = line.group(name);
        return group == null ? line.group(name + "2") : group;
    }

    private static int number(Matcher line, String name) {
        var group = group(line, name);
        return group == null ? 0 : Integer.parseInt(group);
    }
}
