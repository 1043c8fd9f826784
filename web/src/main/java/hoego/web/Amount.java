package hoego.web;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A figure as people type it, with what it counts: {@code 70,8kg}, {@code 1시간 반}, {@code rpe 6}. */
public record Amount(BigDecimal value, Unit unit) {

    /** What a figure counts, by the words that say so. */
    public enum Unit {
        BARE("|점"),
        KG("kg|kgs|kilogram|kilograms|킬로그램|키로그램"),
        LB("lb|lbs|pound|pounds|파운드"),
        /** Kilograms, or beside a way of moving, kilometres. */
        KILO("키로|킬로|k|kilo|kilos"),
        KM("km|kms|kilometer|kilometers|kilometre|kilometres|키로미터|킬로미터"),
        MILES("mi|mile|miles|마일"),
        /** Hours are counted as minutes too. */
        MINUTES("분|m|min|mins|minute|minutes"),
        PAGES("쪽|페이지|p|pp|page|pages"),
        TIMES("회|번|times|sessions|classes|lessons"),
        ITEMS("개"),
        /** How hard it felt, 0 to 10. */
        EFFORT("rpe|effort|강도");

        private final String words;

        Unit(String words) {
            this.words = words;
        }
    }

    private static final Map<String, Unit> UNITS = Stream.of(Unit.values())
            .flatMap(unit -> Stream.of(unit.words.split("[|]", -1)).map(word -> Map.entry(word, unit)))
            .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    private static final Map<String, Integer> SPELLED =
            Map.of("an", 1, "한", 1, "두", 2, "세", 3, "네", 4, "다섯", 5, "여섯", 6, "일곱", 7, "여덟", 8);

    private static final String NUMBER = "(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d{1,3})?|\\d{1,6}(?:[.,]\\d{1,3})?)";
    private static final String SUFFIX = "(?:을|를|이|가|은|는|으로|로|간|쯤|정도|씩|이다|다|이었다|였다|임|입니다|이에요|예요|함|했음|했다|했어|했어요|하고)?";
    private static final Pattern LEAD = Pattern.compile("^(?:in|for|at|about|약) (?=\\d)");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern FIGURE = Pattern.compile(NUMBER + "(?:(?:/| of | out of )10| ?(?<unit>\\D*))");
    private static final Pattern ENDING = Pattern.compile(SUFFIX + "$");
    private static final Pattern EFFORT = Pattern.compile("(?:rpe|effort|강도) ?" + NUMBER + "(?:/10)?" + SUFFIX);
    private static final Pattern HOURS =
            Pattern.compile("(?:(?<half>반|half an)|(?<spelled>" + String.join("|", SPELLED.keySet())
                    + ")|" + NUMBER + ") ?(?:시간|h|hr|hrs|hour|hours)"
                    + "(?: ?(?<andHalf>반)| ?(?<minutes>\\d{1,2}) ?(?:분|m|min|mins|minutes)|(?<bare>\\d{2}))?" + SUFFIX);

    /** Reads a text in lower case that is nothing but an amount. */
    static Optional<Amount> parse(String typed) {
        var text = LEAD.matcher(typed).replaceFirst("");
        var hours = HOURS.matcher(text);
        if (hours.matches()) {
            return Optional.of(new Amount(minutes(hours), Unit.MINUTES));
        }
        var effort = EFFORT.matcher(text);
        if (effort.matches()) {
            return Optional.of(new Amount(number(effort), Unit.EFFORT));
        }
        var figure = FIGURE.matcher(text);
        return figure.matches()
                ? unit(Objects.requireNonNullElse(figure.group("unit"), ""))
                        .map(unit -> new Amount(number(figure), unit))
                : Optional.empty();
    }

    private static Optional<Unit> unit(String typed) {
        return Stream.of(typed, ENDING.matcher(typed).replaceFirst(""))
                .flatMap(word -> Stream.ofNullable(UNITS.get(word)))
                .filter(unit -> unit != Unit.EFFORT)
                .findFirst();
    }

    private static BigDecimal minutes(Matcher hours) {
        if (hours.group("half") != null) {
            return BigDecimal.valueOf(30);
        }
        var whole = hours.group("spelled") == null
                ? number(hours)
                : BigDecimal.valueOf(SPELLED.getOrDefault(hours.group("spelled"), 0));
        return whole.multiply(BigDecimal.valueOf(60))
                .add(BigDecimal.valueOf(hours.group("andHalf") == null ? 0 : 30))
                .add(figure(hours.group("minutes")))
                .add(figure(hours.group("bare")));
    }

    private static BigDecimal figure(@Nullable String digits) {
        return digits == null ? BigDecimal.ZERO : new BigDecimal(digits);
    }

    private static BigDecimal number(Matcher amount) {
        var written = amount.group("number");
        return new BigDecimal(
                THOUSANDS.matcher(written).matches() ? written.replace(",", "") : written.replace(',', '.'));
    }

    /** The value without what stands behind its point. */
    public int whole() {
        return value.setScale(0, RoundingMode.HALF_UP).intValueExact();
    }

    public boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }
}
