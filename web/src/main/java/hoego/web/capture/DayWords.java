package hoego.web.capture;

import hoego.web.WrittenDate;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What days are called on a day, in both languages. */
record DayWords(LocalDate today) {

    private static final int YEARS_TO_A_LEAP_DAY = 8;
    private static final int MONTHS_TO_A_LONG_ONE = 2;

    private static final Map<String, List<Integer>> DAYS_AGO = daysAgo();
    private static final Map<String, Integer> SPELLED = spelled();

    /** A match against Japan, {@code 한일전}, and before a sale, {@code 세일 전}, are no days: such numbers count weeks only. */
    private static final Pattern AGO = Pattern.compile(
            "(?![한두세네]일)(\\d{1,3}|" + String.join("|", SPELLED.keySet()) + ")(일|days?|주일?|weeks?)(전|ago)");

    /** Times that are no day. */
    private static final Pattern LONGER = Pattern.compile(
            "(?:지난|저번|이번|지지난)(?:달|해)|(?:작|재작|올|금)년|올해|(?:last|this)(?:month|year)"
                    + "|(?:\\d{1,3}|몇|한|두|세|네|다섯|여섯|반)(?:개월|달|년)전|몇주전|일년전"
                    + "|(?:\\d{1,3}|a|one|two|three|four|five|six|a?few|acoupleof|several)(?:months?|years?)ago|(?:a?few|acoupleof|several)weeksago");

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
    private static final Pattern DAY_ALONE =
            Pattern.compile("(지난달|저번달|이번달|지난)?(\\d{1,2})일|(?:on)?the(\\d{1,2})(?:st|nd|rd|th)");

    private static Map<String, List<Integer>> daysAgo() {
        var days = new HashMap<String, List<Integer>>();
        Stream.of("오늘", "방금", "아까", "지금", "today", "justnow").forEach(word -> days.put(word, List.of(0)));
        Stream.of("어제", "어저께", "어젯밤", "엊저녁", "지난밤", "간밤", "하루전", "yesterday", "lastnight")
                .forEach(word -> days.put(word, List.of(1)));
        Stream.of("그제", "그저께", "이틀전", "daybeforeyesterday", "thedaybeforeyesterday")
                .forEach(word -> days.put(word, List.of(2)));
        days.put("그끄저께", List.of(3));
        var counted = List.of("사흘", "나흘", "닷새", "엿새", "이레", "여드레", "아흐레", "열흘");
        IntStream.range(0, counted.size()).forEach(i -> days.put(counted.get(i) + "전", List.of(i + 3)));
        days.put("보름전", List.of(15));
        Stream.of("afortnightago", "fortnightago").forEach(word -> days.put(word, List.of(14)));
        Stream.of("엊그제", "엊그저께").forEach(word -> days.put(word, List.of(1, 2, 3)));
        Stream.of("며칠전", "몇일전", "theotherday", "fewdaysago", "afewdaysago")
                .forEach(word -> days.put(word, List.of(2, 3, 4, 5, 6)));
        Stream.of("내일", "tomorrow").forEach(word -> days.put(word, List.of(-1)));
        Stream.of("모레", "내일모레", "dayaftertomorrow", "thedayaftertomorrow").forEach(word -> days.put(word, List.of(-2)));
        days.put("글피", List.of(-3));
        Stream.of("다음주", "담주", "nextweek").forEach(word -> days.put(word, List.of(-7)));
        Stream.of("다음달", "담달", "nextmonth").forEach(word -> days.put(word, List.of(-31)));
        Stream.of("내년", "nextyear").forEach(word -> days.put(word, List.of(-366)));
        return Map.copyOf(days);
    }

    private static Map<String, Integer> spelled() {
        var spelled = new HashMap<String, Integer>();
        var english = List.of(
                "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
        IntStream.range(0, english.size()).forEach(i -> spelled.put(english.get(i), i + 1));
        spelled.put("a", 1);
        Stream.of(List.of("한", "두", "세", "네"), List.of("일", "이", "삼", "사"))
                .forEach(korean -> IntStream.range(0, korean.size()).forEach(i -> spelled.put(korean.get(i), i + 1)));
        return Map.copyOf(spelled);
    }

    /** The days that words without blanks name: several where they leave it open, none where they name a longer time. */
    Optional<List<LocalDate>> days(String words) {
        var ago = DAYS_AGO.get(words);
        if (ago != null) {
            return Optional.of(ago.stream().map(today::minusDays).toList());
        }
        if (LONGER.matcher(words).matches()) {
            return Optional.of(List.of());
        }
        return daysOfWeek(words).or(() -> day(words).map(List::of));
    }

    private Optional<List<LocalDate>> daysOfWeek(String words) {
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return switch (words) {
            case "이번주", "thisweek" -> Optional.of(daysFrom(monday, today.plusDays(1)));
            case "지난주", "저번주", "lastweek" -> Optional.of(daysFrom(monday.minusWeeks(1), monday));
            case "지지난주", "저저번주", "theweekbeforelast" ->
                Optional.of(daysFrom(monday.minusWeeks(2), monday.minusWeeks(1)));
            case "주말",
                    "지난주말",
                    "저번주말",
                    "이번주말",
                    "weekend",
                    "theweekend",
                    "thisweekend",
                    "lastweekend",
                    "overtheweekend" -> Optional.of(weekend());
            default -> Optional.empty();
        };
    }

    private static List<LocalDate> daysFrom(LocalDate start, LocalDate end) {
        return start.datesUntil(end).toList();
    }

    /** The latest that has begun. */
    private List<LocalDate> weekend() {
        var saturday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        return Stream.of(saturday, saturday.plusDays(1))
                .filter(day -> !day.isAfter(today))
                .toList();
    }

    private Optional<LocalDate> day(String words) {
        try {
            return Stream.of(ago(words), weekday(words), date(words), dayOfNearMonth(words))
                    .flatMap(Optional::stream)
                    .findFirst();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> ago(String words) {
        var ago = AGO.matcher(words);
        if (!ago.matches()) {
            return Optional.empty();
        }
        long count = SPELLED.containsKey(ago.group(1)) ? SPELLED.get(ago.group(1)) : Long.parseLong(ago.group(1));
        return Optional.of(ago.group(2).matches("주일?|weeks?") ? today.minusWeeks(count) : today.minusDays(count));
    }

    private Optional<LocalDate> weekday(String words) {
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

    private Optional<LocalDate> date(String words) {
        return WrittenDate.read(words)
                .filter(date -> date.day() != null)
                .flatMap(date -> date.hasYear()
                        ? Optional.of(date).filter(this::isLikely).flatMap(WrittenDate::inItsYear)
                        : latest(date));
    }

    /** A year of two digits is this one or the last, or it may well be a day. */
    private boolean isLikely(WrittenDate date) {
        return !date.isYearShort() || date.fullYear() == today.getYear() || date.fullYear() == today.getYear() - 1;
    }

    /** {@code 25일}, {@code 지난달 25일}, {@code the 25th}: without a month, the latest one past. */
    private Optional<LocalDate> dayOfNearMonth(String words) {
        var day = DAY_ALONE.matcher(words);
        if (!day.matches()) {
            return Optional.empty();
        }
        int number = number(day.group(2) == null ? day.group(3) : day.group(2));
        var month = YearMonth.from(today);
        return switch (Objects.requireNonNullElse(day.group(1), "")) {
            case "지난달", "저번달" -> Optional.of(month.minusMonths(1).atDay(number));
            case "이번달" -> Optional.of(month.atDay(number));
            default ->
                IntStream.rangeClosed(0, MONTHS_TO_A_LONG_ONE)
                        .mapToObj(month::minusMonths)
                        .filter(near -> near.isValidDay(number))
                        .map(near -> near.atDay(number))
                        .filter(date -> !date.isAfter(today))
                        .findFirst();
        };
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** A day without a year is the latest one past. */
    private Optional<LocalDate> latest(WrittenDate date) {
        return IntStream.rangeClosed(0, YEARS_TO_A_LEAP_DAY)
                .map(ago -> today.getYear() - ago)
                .filter(year ->
                        date.day() != null && YearMonth.of(year, date.month()).isValidDay(date.day()))
                .mapToObj(date::in)
                .filter(day -> !day.isAfter(today))
                .findFirst();
    }
}
