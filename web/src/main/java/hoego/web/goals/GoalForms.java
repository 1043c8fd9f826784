package hoego.web.goals;

import gg.jte.models.runtime.JteModel;
import hoego.goals.Aggregation;
import hoego.goals.Goal;
import hoego.goals.GoalDraft;
import hoego.goals.GoalKind;
import hoego.goals.GoalService;
import hoego.goals.Importance;
import hoego.goals.Resolution;
import hoego.goals.ResolutionService;
import hoego.goals.WorryService;
import hoego.web.Choice;
import hoego.web.Form;
import hoego.web.Measure;
import hoego.web.Measures;
import hoego.web.Page;
import hoego.web.Period;
import hoego.web.Problem;
import hoego.web.Shortened;
import hoego.web.Templates;
import hoego.web.Threads;
import hoego.web.Threads.Beginning;
import hoego.web.Ui;
import hoego.web.WeightUnit;
import hoego.web.Written;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.threeten.extra.LocalDateRange;

/** The form of a goal, made for each of its kinds. */
@Singleton
final class GoalForms {

    private static final int DIGITS = 3;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_REASON = 2000;

    private final GoalService goals;
    private final ResolutionService resolutions;
    private final WorryService worries;
    private final Measures measures;
    private final LifeAreas lifeAreas;
    private final Threads threads;
    private final GoalsArea area;
    private final Templates templates;

    GoalForms(
            GoalService goals,
            ResolutionService resolutions,
            WorryService worries,
            Measures measures,
            LifeAreas lifeAreas,
            Threads threads,
            GoalsArea area,
            Templates templates) {
        this.goals = goals;
        this.resolutions = resolutions;
        this.worries = worries;
        this.measures = measures;
        this.lifeAreas = lifeAreas;
        this.threads = threads;
        this.area = area;
        this.templates = templates;
    }

    /**
     * The form.
     *
     * @param begun what the goal began with in another area, if with anything
     */
    JteModel page(Ui ui, Page page, GoalKind kind, String action, String back, Form<GoalDraft> form, Beginning begun) {
        return templates.goalsForm(
                ui,
                page,
                area,
                kind,
                action,
                back,
                form,
                begun,
                lifeAreas.choices(ui, form.text("area")),
                periods(ui, form.text("period")),
                sources(ui, form.text("measure")));
    }

    /** The quarters and years one plans for: those at hand, the next ones, and the one that is chosen. */
    private static List<Choice> periods(Ui ui, String chosen) {
        var quarter = Period.quarter(ui.today());
        var year = Period.year(ui.today());
        var offered = Stream.of(quarter, quarter.next(), year, year.next());
        var all =
                Stream.concat(Period.parse(chosen).stream(), offered).distinct().sorted(GoalForms::compare);
        return Stream.concat(
                        all.map(period -> new Choice(period.toString(), ui.period(period))),
                        Stream.of(new Choice("", ui.text("goals.period.own"))))
                .toList();
    }

    /** Quarters first, each kind by its days. */
    private static int compare(Period one, Period other) {
        var kinds = one.kind().compareTo(other.kind());
        return kinds == 0 ? one.start().compareTo(other.start()) : kinds;
    }

    private List<Choice> sources(Ui ui, String chosen) {
        var known = measures.all().stream().map(measure -> new Choice(measure.name(), name(ui, measure)));
        var gone = chosen.isEmpty() || measures.find(chosen).isPresent()
                ? Stream.<Choice>of()
                : Stream.of(new Choice(chosen, ui.text("goals.source.gone")));
        return Stream.of(Stream.of(new Choice("", ui.text("goals.by-hand"))), known, gone)
                .flatMap(choices -> choices)
                .toList();
    }

    private static String name(Ui ui, Measure measure) {
        var area = measure.name().substring(0, measure.name().indexOf('.'));
        return ui.area(area) + ": " + ui.text("measure." + measure.name());
    }

    /** A new goal: this quarter, about what the last one was about, with what it is made of. */
    Form<GoalDraft> blank(Ui ui, Page page, GoalKind kind, String title, GoalOrigin origin) {
        var texts = new HashMap<String, String>();
        texts.put("kind", Written.of(kind));
        texts.put("title", title);
        texts.put("importance", Written.of(Importance.NORMAL));
        texts.put("aggregation", Written.of(Aggregation.SUM));
        texts.put("begunOn", ui.today().toString());
        texts.put("area", goals.latest().map(Goal::area).orElse(""));
        texts.put("period", Period.quarter(page.period().dayWithin(ui.today())).toString());
        resolutions.find(origin.resolution()).ifPresent(resolution -> {
            texts.put("title", Shortened.letters(resolution.words(), LONGEST_TITLE));
            texts.put("area", resolution.area());
            texts.put("period", period(ui, resolution).toString());
        });
        threads.origin(ui, origin.record()).ifPresent(begun -> {
            texts.put("title", Shortened.letters(begun.first(), LONGEST_TITLE));
            texts.put("why", Shortened.letters(begun.words(), LONGEST_REASON));
            if (!begun.ref().area().equals(GoalsArea.NAME)) {
                texts.put("area", begun.ref().area());
            }
        });
        worries.find(origin.worry()).ifPresent(worry -> {
            texts.put("why", worry.words());
            texts.put("area", worry.area());
        });
        return Form.proposing(Map.copyOf(texts));
    }

    /** That of a resolution; what comes of it later begins in the one at hand. */
    private static Period period(Ui ui, Resolution resolution) {
        var own = Period.parse(resolution.period()).orElseThrow();
        return own.lastDay().isBefore(ui.today()) ? own.at(ui.today()) : own;
    }

    Form<GoalDraft> of(Ui ui, Goal goal) {
        return Form.of(inOwnersUnit(ui, GoalDraft.of(goal)), goal.version());
    }

    private GoalDraft inOwnersUnit(Ui ui, GoalDraft draft) {
        return isWeighedOtherwise(ui, draft)
                ? draft.between(written(ui, draft.startValue()), written(ui, draft.targetValue()))
                : draft;
    }

    private static @Nullable BigDecimal written(Ui ui, @Nullable BigDecimal kg) {
        return kg == null ? null : new BigDecimal(ui.weightUnit().written(kg));
    }

    /**
     * What was typed, in the units that are kept and made one as its source says. A figure that goes on from day to day
     * begins where it stands; where there is none yet, that has to be said.
     */
    Form<GoalDraft> stored(Ui ui, Form<GoalDraft> form) {
        if (!form.isValid()) {
            return form;
        }
        var draft = stored(ui, form.value()).begunWithin(ui.today());
        if (!draft.isBegunWithin()) {
            var days = draft.span();
            var span = ui.span(days.getStart(), days.getEndInclusive());
            return form.with("begunOn", new Problem("OutsideGoal", Map.of("span", span)));
        }
        if (!isToBegin(draft)) {
            return form.holding(draft);
        }
        var standing = standing(ui, draft.measure());
        return standing == null
                ? form.with("startValue", Problem.of("Missing"))
                : form.holding(draft.between(standing, draft.targetValue()));
    }

    private GoalDraft stored(Ui ui, GoalDraft draft) {
        var weighed = isWeighedOtherwise(ui, draft)
                ? draft.between(kilograms(ui, draft.startValue()), kilograms(ui, draft.targetValue()))
                : draft;
        return measures.find(draft.measure())
                .map(measure -> weighed.aggregated(
                        Aggregation.valueOf(measure.aggregation().name())))
                .orElse(weighed);
    }

    private boolean isToBegin(GoalDraft draft) {
        return draft.kind() == GoalKind.MEASURED
                && draft.startValue() == null
                && measures.find(draft.measure())
                        .filter(measure -> measure.aggregation() != Measure.Aggregation.SUM)
                        .isPresent();
    }

    /** As exactly as a goal keeps it; a trend has more digits. */
    private @Nullable BigDecimal standing(Ui ui, String measure) {
        var days = LocalDateRange.of(ui.today().minusYears(1), ui.today().plusDays(1));
        var latest = measures.read(Set.of(measure), days).of(measure).lastEntry();
        return latest == null ? null : latest.getValue().setScale(DIGITS, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal kilograms(Ui ui, @Nullable BigDecimal amount) {
        return amount == null ? null : ui.weightUnit().toKg(amount);
    }

    private boolean isWeighedOtherwise(Ui ui, GoalDraft draft) {
        return ui.weightUnit() != WeightUnit.KG
                && measures.find(draft.measure()).map(Measure::unit).orElse("").equals(Amounts.KILOGRAMS);
    }
}
