package hoego.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How pages speak to the one who reads them: their language, their units, their day, and where everything is. */
public final class Ui {

    private static final String NO_BREAK_SPACE = "\u00a0";

    private final Texts texts;
    private final Language language;
    private final String base;
    private final String assets;
    private final LocalDate today;
    private final ZoneId zone;
    private final WeightUnit weightUnit;
    private final @Nullable Visit visit;

    Ui(
            Texts texts,
            Language language,
            String base,
            String assets,
            LocalDate today,
            ZoneId zone,
            @Nullable Visit visit) {
        this.texts = texts;
        this.language = language;
        this.base = base;
        this.assets = assets;
        this.today = today;
        this.zone = zone;
        this.weightUnit = visit == null ? WeightUnit.KG : visit.owner().weightUnit();
        this.visit = visit;
    }

    public Language language() {
        return language;
    }

    public LocalDate today() {
        return today;
    }

    /** In which days and times are told. */
    public ZoneId zone() {
        return zone;
    }

    /** The owner's day at a moment. */
    public LocalDate dayOf(Instant moment) {
        return visit == null
                ? Owner.dayOf(moment, zone, Owner.DAY_START)
                : visit.owner().dayOf(moment);
    }

    public WeightUnit weightUnit() {
        return weightUnit;
    }

    public List<Pause> pauses() {
        return visit == null ? List.of() : visit.pauses();
    }

    /** The signed-in owner's visit; null on pages that strangers see. */
    public @Nullable Visit visit() {
        return visit;
    }

    public String text(String key) {
        return texts.text(language, key, Map.of());
    }

    /** A text with named arguments. */
    public String text(String key, Map<String, ?> arguments) {
        return texts.text(language, key, arguments);
    }

    /** The text of a value of an enum: {@code pain.side.left} for {@code Side.LEFT} below {@code pain.side}. */
    public String text(String key, Enum<?> value) {
        return text(key + "." + Written.of(value));
    }

    /** The values of an enum to choose from, by their texts. */
    public List<Choice> choices(String key, Enum<?>... values) {
        return Stream.of(values)
                .map(value -> new Choice(Written.of(value), text(key, value)))
                .toList();
    }

    public boolean hasText(String key) {
        return texts.has(language, key);
    }

    /** The name of an area of life, also of one that has no pages here. */
    public String area(String name) {
        var named = "area." + name;
        return hasText(name + ".title") ? text(name + ".title") : hasText(named) ? text(named) : name;
    }

    /**
     * A text whose pattern marks figures as links: {@code <workouts>{count}번</workouts>}. An argument may be a sentence
     * itself, whose links stay.
     */
    public Sentence sentence(String key, Map<String, ?> arguments, List<Evidence> evidence) {
        return Sentence.of(plain -> text(key, plain), arguments, evidence);
    }

    /** Several texts as one list: a, b and c; a, b, c. */
    public Sentence listed(List<Sentence> sentences) {
        return Sentence.joined(sentences, text("list.between"), text("list.last"));
    }

    /** What is wrong with a field, in the reader's words: the field's own where there are any. */
    public @Nullable String problem(Form<?> form, String field) {
        var problem = form.problem(field);
        if (problem == null) {
            return null;
        }
        var own = "problem." + field + "." + problem.code();
        return text(hasText(own) ? own : "problem." + problem.code(), problem.figures());
    }

    /** The address of one of our paths. */
    public String to(String path) {
        return base + path;
    }

    /** Leads to one of our paths. */
    public MutableHttpResponse<?> seeOther(String path) {
        return HttpResponse.seeOther(URI.create(to(path)));
    }

    /** The address of a file of ours, which changes with its content. */
    public String asset(String file) {
        return base + assets + file;
    }

    /** A key that lets a form be sent twice and be done once. */
    public String key() {
        return UUID.randomUUID().toString();
    }

    /** A day in full: 24 March 2021, 2021년 3월 24일. */
    public String day(LocalDate day) {
        return format(day, "date.full");
    }

    /** A day as a field holds it, in full; empty if it holds none. */
    public String writtenDay(String field) {
        return field.isEmpty() ? "" : day(LocalDate.parse(field));
    }

    /** A day in brief, with the year only where it is not this one: 24 Mar, 3월 24일. */
    public String shortDay(LocalDate day) {
        return shortDay(day, today);
    }

    /** The same on a page that shows another day than this one: the year is said only where it is not that day's. */
    public String shortDay(LocalDate day, LocalDate seen) {
        return format(day, day.getYear() == seen.getYear() ? "date.short" : "date.short.year");
    }

    /** A day of the current page's period, without a year: 24 March, 3월 24일. */
    public String dayOfYear(LocalDate day) {
        return format(day, "date.day");
    }

    public String month(LocalDate day) {
        return format(day, "date.month");
    }

    public String weekday(LocalDate day) {
        return format(day, "date.weekday");
    }

    /** A day as one would say it now: today, yesterday, Saturday, 24 Mar. */
    public String relativeDay(LocalDate day) {
        return relativeDay(day, today);
    }

    /** The same, with a year as in {@link #shortDay(LocalDate, LocalDate)}. */
    public String relativeDay(LocalDate day, LocalDate seen) {
        var ago = today.toEpochDay() - day.toEpochDay();
        if (ago == 0) {
            return text("date.today");
        }
        if (ago == 1) {
            return text("date.yesterday");
        }
        return ago > 1 && ago < 7 ? weekday(day) : shortDay(day, seen);
    }

    /** A moment on the owner's clock: 24 Mar 2021 21:04. */
    public String moment(Instant moment) {
        var local = moment.atZone(zone);
        return local.format(DateTimeFormatter.ofPattern(text("date.moment"), language.locale()));
    }

    /** The same to the second: 24 Mar 2021 21:04:07. */
    public String second(Instant moment) {
        return moment(moment) + moment.atZone(zone).format(DateTimeFormatter.ofPattern(":ss", language.locale()));
    }

    public String time(Instant moment) {
        return moment.atZone(zone).format(DateTimeFormatter.ofPattern("HH:mm", language.locale()));
    }

    /**
     * A day that is known only roughly, as far as it is known: early 2020, 2020년 하반기.
     *
     * @param precision a value named YEAR, HALF, QUARTER, MONTH or DAY
     */
    public String roughly(LocalDate day, Enum<?> precision) {
        return switch (precision.name()) {
            case "YEAR" -> text("date.rough.year", Map.of("year", Integer.toString(day.getYear())));
            case "HALF" ->
                text(
                        day.getMonthValue() <= 6 ? "date.rough.half.1" : "date.rough.half.2",
                        Map.of("year", Integer.toString(day.getYear())));
            case "QUARTER" ->
                text(
                        "date.rough.quarter." + day.get(IsoFields.QUARTER_OF_YEAR),
                        Map.of("year", Integer.toString(day.getYear())));
            case "MONTH" -> format(day, "date.rough.month");
            case "DAY" -> day(day);
            default -> throw new IllegalArgumentException("Not a precision: " + precision);
        };
    }

    private String format(LocalDate day, String pattern) {
        return day.format(DateTimeFormatter.ofPattern(text(pattern), language.locale()));
    }

    /** A period by name: 2021 Q1, 2021년 1분기. */
    public String period(Period period) {
        var kind = Written.of(period.kind());
        return text(
                "period." + kind,
                Map.of("year", Integer.toString(period.yearNumber()), "number", Integer.toString(period.number())));
    }

    /** From its first day to its last: 1 Jan – 31 Mar, 1월 1일~3월 31일; a single day once. */
    public String span(LocalDate first, LocalDate last) {
        return first.equals(last)
                ? shortDay(first)
                : text("date.span", Map.of("first", shortDay(first), "last", shortDay(last)));
    }

    /** From day to day where the year is named already: 1 January – 31 March, 1월 1일~3월 31일. */
    public String daysOfYear(LocalDate first, LocalDate last) {
        return text("date.span", Map.of("first", dayOfYear(first), "last", dayOfYear(last)));
    }

    public String number(long number) {
        return number(BigDecimal.valueOf(number), 0);
    }

    /** A number with so many digits behind the point. */
    public String number(BigDecimal number, int digits) {
        var symbols = DecimalFormatSymbols.getInstance(language.locale());
        symbols.setMinusSign('−');
        var format = new DecimalFormat(digits == 0 ? "#,##0" : "#,##0." + "0".repeat(digits), symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        var rounded = number.setScale(digits, RoundingMode.HALF_UP);
        return format.format(rounded.signum() == 0 ? rounded.abs() : rounded);
    }

    /** A number with as many digits behind the point as it needs. */
    public String number(BigDecimal number) {
        return number(number, Math.max(0, number.stripTrailingZeros().scale()));
    }

    /** A number with its sign: +0.9, −1.2, 0.0. */
    public String change(BigDecimal number, int digits) {
        var written = number(number, digits);
        return number.setScale(digits, RoundingMode.HALF_UP).signum() > 0 ? "+" + written : written;
    }

    /** Kilograms in the owner's unit, with it: 70.9 kg. */
    public String weight(BigDecimal kg) {
        return weightFigure(kg) + NO_BREAK_SPACE + weightUnit.symbol();
    }

    /** Kilograms in the owner's unit, without it. */
    public String weightFigure(BigDecimal kg) {
        return number(weightUnit.of(kg), 1);
    }

    /** A change of kilograms in the owner's unit: +0.9 kg. */
    public String weightChange(BigDecimal kg) {
        return change(weightUnit.of(kg), 1) + NO_BREAK_SPACE + weightUnit.symbol();
    }

    /** What stands in the field of a weight: what was typed there, else its kilograms in the owner's unit. */
    public String weightField(Form<?> form, String name) {
        var typed = form.text(name + (weightUnit == WeightUnit.KG ? "Kg" : "Lb"));
        var kilograms = form.text(name + "Kg");
        if (!typed.isEmpty() || kilograms.isEmpty()) {
            return typed;
        }
        try {
            return weightUnit.written(new BigDecimal(kilograms));
        } catch (NumberFormatException unreadable) {
            return kilograms;
        }
    }

    /** The code of the owner's currency: KRW. */
    public String currency() {
        return visit == null ? "KRW" : visit.owner().currency();
    }

    /** An amount in the owner's currency: ₩13,000; won are written 13,000원 in Korean. */
    public String money(BigDecimal amount) {
        var currency = Currency.getInstance(currency());
        var digits = Math.max(0, currency.getDefaultFractionDigits());
        if (language == Language.KO && currency().equals("KRW")) {
            return text("money.won", Map.of("amount", number(amount, digits)));
        }
        var symbol = currency.getSymbol(language.locale());
        return symbol + (symbol.length() > 1 ? NO_BREAK_SPACE : "") + number(amount, digits);
    }

    /** What amounts of money are entered in, as it stands behind a label: KRW; in Korean won are (원). */
    public String moneyUnit() {
        return text("money.unit", Map.of("currency", currency()));
    }

    /** Minutes as hours and minutes: 1 h 30 min, 1시간 30분. */
    public String minutes(long minutes) {
        return text("duration", Map.of("hours", minutes / 60, "minutes", minutes % 60));
    }
}
