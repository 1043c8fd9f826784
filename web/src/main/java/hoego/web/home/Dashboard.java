package hoego.web.home;

import static java.util.Collections.min;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;
import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toMap;

import gg.jte.models.runtime.JteModel;
import hoego.web.Area;
import hoego.web.Attention;
import hoego.web.Evidence;
import hoego.web.Glance;
import hoego.web.Heat;
import hoego.web.Measures;
import hoego.web.Moment;
import hoego.web.Page;
import hoego.web.Period;
import hoego.web.Series;
import hoego.web.Ui;
import hoego.web.View;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/**
 * All areas at once, as they stood on a view's day.
 *
 * @param attention what is to be looked at, the most urgent first
 * @param wideCards of the areas that need room for theirs
 * @param cards of the other areas
 * @param balances worries against actions, of the areas that have either
 * @param latest the newest moments of all areas
 * @param entries how many moments the period has
 * @param filled the last period before this empty one that has entries; null where this one has some
 */
public record Dashboard(
        View view,
        List<Attention> attention,
        List<JteModel> wideCards,
        List<JteModel> cards,
        List<Balance> balances,
        Heat heat,
        List<Moment> latest,
        int entries,
        @Nullable Period filled) {

    private static final int ATTENTION_AT_ONCE = 6;
    private static final int LATEST = 8;

    /**
     * What there was to worry about in an area of life, and what was done.
     *
     * @param area its name; it may be one without pages here
     * @param entries how many moments it has in the period
     * @param scale the largest number of worries or actions of any area
     */
    public record Balance(
            String area,
            @Nullable Evidence worries,
            @Nullable Evidence actions,
            int entries,
            long scale) {

        private long count(@Nullable Evidence evidence) {
            return evidence == null ? 0 : evidence.count();
        }

        public long worryPercent() {
            return 50 * count(worries) / scale;
        }

        public long actionPercent() {
            return 50 * count(actions) / scale;
        }
    }

    private record Part(Area area, Glance glance) {

        String name() {
            return area.name();
        }

        boolean isWide() {
            return glance.isWide();
        }
    }

    /**
     * Reads every area that is shown, with at most two statements each, and of the others what goals want measured, with one.
     *
     * @param area whose days the heat map shows; empty for all
     */
    static Dashboard of(Ui ui, Page page, Map<String, LocalDate> wanted, Measures all, String area) {
        var view = View.of(ui, page.period());
        var parts = page.areas().stream()
                .map(each -> new Part(each, each.glance(view, wanted)))
                .toList();
        var measures = measured(view, parts, wanted, all);
        var entries = parts.stream().mapToInt(part -> entries(part, view)).sum();
        return new Dashboard(
                view,
                attention(ui, view, parts, measures),
                cards(ui, parts.stream().filter(Part::isWide), measures),
                cards(ui, parts.stream().filter(not(Part::isWide)), measures),
                balances(view, parts),
                Heat.of(view, days(parts, area)),
                parts.stream()
                        .flatMap(part -> part.glance().latest(ui).stream())
                        .sorted(Moment.NEWEST_FIRST)
                        .limit(LATEST)
                        .toList(),
                entries,
                entries > 0 ? null : filled(view, parts));
    }

    /** Whether an area is shown changes no goal that it feeds. */
    private static Series measured(View view, List<Part> parts, Map<String, LocalDate> wanted, Measures all) {
        var shown = parts.stream().map(part -> part.glance().measured()).reduce(Series.NONE, Series::and);
        var hidden = new HashMap<>(wanted);
        hidden.keySet().removeAll(shown.values().keySet());
        hidden.values().removeIf(since -> since.isAfter(view.day()));
        return hidden.isEmpty()
                ? shown
                : shown.and(all.read(hidden.keySet(), LocalDateRange.ofClosed(min(hidden.values()), view.day())));
    }

    private static List<JteModel> cards(Ui ui, Stream<Part> parts, Series measures) {
        return parts.map(part -> part.glance().card(ui, measures)).toList();
    }

    private static int entries(Part part, View view) {
        return part.glance().days().entrySet().stream()
                .filter(day -> view.period().contains(day.getKey()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static List<Attention> attention(Ui ui, View view, List<Part> parts, Series measures) {
        return parts.stream()
                .flatMap(part -> Stream.concat(part.glance().attention(ui, measures).stream(), quiet(ui, view, part)))
                .sorted(comparingInt(Attention::urgency).reversed())
                .toList();
    }

    private static Stream<Attention> quiet(Ui ui, View view, Part part) {
        var silence = part.glance().silence();
        if (!silence.isQuiet(view.day(), view.pauses())) {
            return Stream.empty();
        }
        return Stream.of(new Attention(
                part.name(),
                ui.text("home.quiet", Map.of("area", ui.area(part.name()))),
                ui.text("home.quiet.days", Map.of("days", silence.days(view.day(), view.pauses()))),
                part.area().path(),
                1));
    }

    private static List<Balance> balances(View view, List<Part> parts) {
        var worries = new LinkedHashMap<String, Evidence>();
        var actions = new LinkedHashMap<String, Evidence>();
        for (var part : parts) {
            part.glance().worries().forEach(evidence -> worries.put(evidence.name(), evidence));
            part.glance().actions().forEach(evidence -> actions.put(evidence.name(), evidence));
        }
        var scale = Stream.concat(worries.values().stream(), actions.values().stream())
                .mapToLong(Evidence::count)
                .max()
                .orElse(0);
        var entries = parts.stream().collect(toMap(Part::name, part -> entries(part, view)));
        return Stream.of(parts.stream().map(Part::name), worries.keySet().stream(), actions.keySet().stream())
                .flatMap(names -> names)
                .distinct()
                .filter(name -> worries.containsKey(name) || actions.containsKey(name))
                .map(name -> new Balance(
                        name, worries.get(name), actions.get(name), entries.getOrDefault(name, 0), Math.max(1, scale)))
                .toList();
    }

    private static Map<LocalDate, Integer> days(List<Part> parts, String area) {
        var days = new HashMap<LocalDate, Integer>();
        for (var part : parts) {
            if (area.isEmpty() || area.equals(part.name())) {
                part.glance().days().forEach((day, count) -> days.merge(day, count, Integer::sum));
            }
        }
        return days;
    }

    private static @Nullable Period filled(View view, List<Part> parts) {
        Optional<LocalDate> last = parts.stream()
                .map(part -> part.glance().silence().since())
                .filter(Objects::nonNull)
                .max(naturalOrder());
        return last.map(view.period()::at).orElse(null);
    }

    /** The most urgent of what is to be looked at. */
    public List<Attention> first() {
        return attention.subList(0, Math.min(attention.size(), ATTENTION_AT_ONCE));
    }

    /** What else is to be looked at. */
    public List<Attention> rest() {
        return attention.subList(first().size(), attention.size());
    }

    /** Whether the view's day is today. */
    public boolean isNow(LocalDate today) {
        return view.day().equals(today);
    }

    /** The quarter or year that the period's retrospective is written about. */
    public Period written() {
        return view.period().kind() == Period.Kind.WEEK
                ? Period.quarter(view.period().lastDay())
                : view.period();
    }
}
