package hoego.web.capture;

import hoego.web.Line;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The days that a line may name in front or at its end.
 *
 * @param days several where the words leave it open, as {@code 엊그제} does
 * @param rest of the line, on the first of them
 */
record NamedDays(List<LocalDate> days, Line rest) {

    private static final int MOST_WORDS = 5;
    private static final int EARLIEST_YEAR = 1900;
    private static final int CENTURY = 2000;
    private static final int YEARS_TO_A_LEAP_DAY = 8;

    private static final Map<String, List<Integer>> DAYS_AGO = daysAgo();
    private static final Pattern AGO =
            Pattern.compile("(\\d{1,3}|two|three|four|five|six|seven)(일|days?|주일?|weeks?)(전|ago)");
    private static final List<String> SPELLED = List.of("no", "one", "two", "three", "four", "five", "six", "seven");
    private static final Pattern ON = Pattern.compile("^on(?=.)");
    private static final Pattern PARTICLE = Pattern.compile("(?:에|은|는|엔|에는|의)$");

    private static final Pattern WEEKDAY = Pattern.compile("(지난주|저번주|이번주|다음주|담주|지난)?([월화수목금토일])(?:요일|욜)"
            + "|(lastweek|thisweek|nextweek|last|this|next)?([a-z]{3,9})");
    private static final Map<String, DayOfWeek> SHORT_WEEKDAYS = Map.of(
            "mon", DayOfWeek.MONDAY,
            "tue", DayOfWeek.TUESDAY,
            "tues", DayOfWeek.TUESDAY,
            "wed", DayOfWeek.WEDNESDAY,
            "thu", DayOfWeek.THURSDAY,
            "thur", DayOfWeek.THURSDAY,
            "thurs", DayOfWeek.THURSDAY,
            "fri", DayOfWeek.FRIDAY,
            "sun", DayOfWeek.SUNDAY);
    private static final Pattern DATE =
            Pattern.compile("(\\d{4}|\\d{2}(?=[-.년]))(?:-|/|\\.|년)(\\d{1,2})(?:-|/|\\.|월)(\\d{1,2})(?:일|\\.)?");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("(\\d{1,2})(?:/(\\d{1,2})|월(\\d{1,2})일)");
    private static final Pattern ENGLISH_DATE = Pattern.compile(
            "(?:(?:the)?(\\d{1,2})(?:st|nd|rd|th)?(?:of)?([a-z]{3,9}?)|([a-z]{3,9})(\\d{1,2})(?:st|nd|rd|th)?)(\\d{4})?");

    private static Map<String, List<Integer>> daysAgo() {
        var days = new HashMap<String, List<Integer>>();
        Stream.of("오늘", "방금", "아까", "지금", "today", "justnow").forEach(word -> days.put(word, List.of(0)));
        Stream.of("어제", "어저께", "어젯밤", "하루전", "yesterday", "lastnight").forEach(word -> days.put(word, List.of(1)));
        Stream.of("그제", "그저께", "이틀전", "daybeforeyesterday", "thedaybeforeyesterday")
                .forEach(word -> days.put(word, List.of(2)));
        Stream.of("그끄저께", "사흘전").forEach(word -> days.put(word, List.of(3)));
        days.put("나흘전", List.of(4));
        days.put("닷새전", List.of(5));
        Stream.of("일주일전", "aweekago").forEach(word -> days.put(word, List.of(7)));
        Stream.of("엊그제", "엊그저께").forEach(word -> days.put(word, List.of(1, 2, 3)));
        Stream.of("며칠전", "몇일전", "theotherday", "fewdaysago", "afewdaysago")
                .forEach(word -> days.put(word, List.of(2, 3, 4, 5, 6)));
        Stream.of("내일", "tomorrow").forEach(word -> days.put(word, List.of(-1)));
        Stream.of("모레", "내일모레", "dayaftertomorrow", "thedayaftertomorrow").forEach(word -> days.put(word, List.of(-2)));
        days.put("글피", List.of(-3));
        Stream.of("다음주", "담주", "nextweek").forEach(word -> days.put(word, List.of(-7)));
        return Map.copyOf(days);
    }

    static Optional<NamedDays> inFront(Line line, LocalDate today) {
        return lengths(line)
                .mapToObj(length -> of(line.upTo(length), line.from(length), today))
                .flatMap(Optional::stream)
                .findFirst();
    }

    static Optional<NamedDays> atTheEnd(Line line, LocalDate today) {
        int end = line.pieces().size();
        return lengths(line)
                .mapToObj(length -> of(line.from(end - length), line.without(end - length, end), today))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static IntStream lengths(Line line) {
        int longest = Math.min(MOST_WORDS, line.pieces().size());
        return IntStream.range(0, longest).map(less -> longest - less);
    }

    private static Optional<NamedDays> of(Line words, Line rest, LocalDate today) {
        var joined = words.pieces().stream().map(Line.Piece::read).reduce("", String::concat);
        var days = days(ON.matcher(joined).replaceFirst(""), today);
        if (days.isEmpty()) {
            days = days(PARTICLE.matcher(joined).replaceFirst(""), today);
        }
        return days.isEmpty() ? Optional.empty() : Optional.of(new NamedDays(days, rest.on(days.getFirst())));
    }

    private static List<LocalDate> days(String words, LocalDate today) {
        var word = DAYS_AGO.get(words);
        if (word != null) {
            return word.stream().map(today::minusDays).toList();
        }
        if (words.equals("지난주") || words.equals("lastweek")) {
            var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .minusWeeks(1);
            return monday.datesUntil(monday.plusWeeks(1)).toList();
        }
        try {
            return Stream.of(
                            ago(words, today),
                            weekday(words, today),
                            date(words, today),
                            dayOfMonth(words, today),
                            englishDate(words, today))
                    .flatMap(Optional::stream)
                    .limit(1)
                    .toList();
        } catch (DateTimeException noSuchDay) {
            return List.of();
        }
    }

    private static Optional<LocalDate> ago(String words, LocalDate today) {
        var ago = AGO.matcher(words);
        if (!ago.matches()) {
            return Optional.empty();
        }
        long count = SPELLED.contains(ago.group(1)) ? SPELLED.indexOf(ago.group(1)) : Long.parseLong(ago.group(1));
        return Optional.of(ago.group(2).matches("주일?|weeks?") ? today.minusWeeks(count) : today.minusDays(count));
    }

    private static Optional<LocalDate> weekday(String words, LocalDate today) {
        var weekday = WEEKDAY.matcher(words);
        if (!weekday.matches()) {
            return Optional.empty();
        }
        var which = Optional.ofNullable(weekday.group(1))
                .or(() -> Optional.ofNullable(weekday.group(3)))
                .orElse("");
        return dayOfWeek(weekday).map(day -> {
            var thisWeek = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                    .with(TemporalAdjusters.nextOrSame(day));
            return switch (which) {
                case "지난주", "저번주", "lastweek" -> thisWeek.minusWeeks(1);
                case "이번주", "this", "thisweek" -> thisWeek;
                case "다음주", "담주", "next", "nextweek" -> thisWeek.plusWeeks(1);
                default -> today.with(TemporalAdjusters.previous(day));
            };
        });
    }

    private static Optional<DayOfWeek> dayOfWeek(Matcher weekday) {
        return weekday.group(2) != null
                ? Optional.of(DayOfWeek.of("월화수목금토일".indexOf(weekday.group(2)) + 1))
                : Stream.of(DayOfWeek.values())
                        .filter(day -> day.name().equalsIgnoreCase(weekday.group(4)))
                        .findFirst()
                        .or(() -> Optional.ofNullable(SHORT_WEEKDAYS.get(weekday.group(4))));
    }

    private static Optional<LocalDate> date(String words, LocalDate today) {
        var date = DATE.matcher(words);
        return date.matches() && isYear(date.group(1), today)
                ? date(year(date.group(1)), number(date.group(2)), number(date.group(3)))
                : Optional.empty();
    }

    private static Optional<LocalDate> dayOfMonth(String words, LocalDate today) {
        var day = DAY_OF_MONTH.matcher(words);
        return day.matches()
                ? latest(number(day.group(1)), number(day.group(2) == null ? day.group(3) : day.group(2)), today)
                : Optional.empty();
    }

    private static Optional<LocalDate> englishDate(String words, LocalDate today) {
        var date = ENGLISH_DATE.matcher(words);
        if (!date.matches()) {
            return Optional.empty();
        }
        var name = date.group(2) == null ? date.group(3) : date.group(2);
        int day = number(date.group(1) == null ? date.group(4) : date.group(1));
        return Stream.of(Month.values())
                .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(name))
                .findFirst()
                .flatMap(month -> date.group(5) == null
                        ? latest(month.getValue(), day, today)
                        : date(number(date.group(5)), month.getValue(), day));
    }

    /** A year of two digits is this one or the last, or it may well be a day. */
    private static boolean isYear(String digits, LocalDate today) {
        return digits.length() > 2 || year(digits) == today.getYear() || year(digits) == today.getYear() - 1;
    }

    private static int year(String digits) {
        return digits.length() == 2 ? CENTURY + number(digits) : number(digits);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        return year < EARLIEST_YEAR ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    /** A day without a year is the latest one past. */
    private static Optional<LocalDate> latest(int month, int day, LocalDate today) {
        return IntStream.rangeClosed(0, YEARS_TO_A_LEAP_DAY)
                .map(ago -> today.getYear() - ago)
                .filter(year -> YearMonth.of(year, month).isValidDay(day))
                .mapToObj(year -> LocalDate.of(year, month, day))
                .filter(date -> !date.isAfter(today))
                .findFirst();
    }
}
