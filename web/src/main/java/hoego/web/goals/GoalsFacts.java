package hoego.web.goals;

import static hoego.web.goals.GoalSentences.about;
import static hoego.web.goals.GoalSentences.reason;
import static hoego.web.goals.GoalSentences.unstopped;

import hoego.goals.Fate;
import hoego.goals.GoalFilter;
import hoego.goals.GoalService;
import hoego.goals.GoalsTimeline;
import hoego.goals.ResolutionFilter;
import hoego.goals.ResolutionService;
import hoego.goals.ResolutionStanding;
import hoego.goals.WorryBalance;
import hoego.goals.WorryService;
import hoego.web.Evidence;
import hoego.web.Fact;
import hoego.web.Facts;
import hoego.web.Page;
import hoego.web.Period;
import hoego.web.Sentence;
import hoego.web.Ui;
import hoego.web.View;
import hoego.web.Written;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** What the records of goals, resolutions and worries say about a period. */
@Singleton
final class GoalsFacts implements Facts {

    private static final int ALL = 1_000;

    private final GoalService goals;
    private final ResolutionService resolutions;
    private final WorryService worries;
    private final GoalsTimeline timeline;
    private final GoalViews views;
    private final EndFacts ends;
    private final NotDoingFacts notDoing;

    GoalsFacts(
            GoalService goals,
            ResolutionService resolutions,
            WorryService worries,
            GoalsTimeline timeline,
            GoalViews views,
            EndFacts ends,
            NotDoingFacts notDoing) {
        this.goals = goals;
        this.resolutions = resolutions;
        this.worries = worries;
        this.timeline = timeline;
        this.views = views;
        this.ends = ends;
        this.notDoing = notDoing;
    }

    @Override
    public String area() {
        return GoalsArea.NAME;
    }

    /** A year begins with its worries; so does its first quarter with those of the year that just ended. */
    @Override
    public List<Fact> facts(Ui ui, View view) {
        var period = view.period();
        var standings = goals.standings(GoalFilter.between(period.start(), period.end()), view.day());
        var series = views.read(standings);
        var shown = views.of(ui, view, standings, series);
        var answerable = resolutions.answerable(period.days(), view.day());
        var own = Stream.of(
                        pace(ui, view, shown),
                        ends.facts(ui, view, shown, series),
                        newlyMade(ui, view),
                        settled(ui, view, answerable),
                        period.kind() == Period.Kind.YEAR ? List.<Fact>of() : worries(ui, period, view.day()),
                        notDoing.facts(ui, view, said(ui, "fact.goals.when", period)))
                .flatMap(List::stream)
                .toList();
        var facts = new ArrayList<>(lookBack(ui, view));
        facts.addAll(vowsOfTheYear(ui, view, answerable));
        facts.addAll(own.isEmpty() ? List.of(none(ui, view)) : own);
        return List.copyOf(facts);
    }

    private List<Fact> lookBack(Ui ui, View view) {
        var period = view.period();
        if (period.kind() == Period.Kind.YEAR) {
            return worries(ui, period, view.day());
        }
        if (period.kind() != Period.Kind.QUARTER || period.number() != 1) {
            return List.of();
        }
        var yearBefore = Period.year(period.start().minusDays(1));
        return worries(ui, yearBefore, yearBefore.lastDay());
    }

    private List<Fact> worries(Ui ui, Period period, LocalDate day) {
        var balance = worries.balance(period.days(), day);
        var worried = counted(ui, period, balance, "/goals/worries", "worry", WorryBalance::worries);
        var acted = counted(ui, period, balance, "/goals/worries/actions", "action", WorryBalance::actions);
        if (worried.isEmpty() && acted.isEmpty()) {
            return List.of();
        }
        var figures = new HashMap<String, Object>();
        var evidence = new ArrayList<Evidence>();
        Stream.concat(worried.stream(), acted.stream()).forEach(part -> {
            figures.put(part.proof().name(), part.proof().count());
            evidence.add(part.proof());
        });
        var pattern = "fact.goals.worries." + said(worried, acted);
        var sentence = ui.sentence(
                pattern,
                Map.of(
                        "when", said(ui, "fact.goals.when", period),
                        "period", Written.of(period.kind()),
                        "worries", ui.listed(worried.stream().map(Counted::text).toList()),
                        "actions", ui.listed(acted.stream().map(Counted::text).toList()),
                        "acted", acted.isEmpty() ? 0 : acted.getFirst().proof().count()),
                List.of());
        var told = new Fact("goals.worries." + period, sentence, figures, evidence);
        return Stream.concat(Stream.of(told), minutes(ui, period, balance).stream())
                .toList();
    }

    /** How long the actions took, where that is known. */
    private static List<Fact> minutes(Ui ui, Period period, List<WorryBalance> balance) {
        var minutes = balance.stream().mapToInt(WorryBalance::minutes).sum();
        if (minutes == 0) {
            return List.of();
        }
        var actions = balance.stream().mapToInt(WorryBalance::actions).sum();
        var timed = balance.stream().mapToInt(WorryBalance::timed).sum();
        var proof = List.of(new Evidence("minutes", "/goals/worries/actions?period=" + period, actions));
        var sentence = ui.sentence(
                "fact.goals.minutes",
                Map.of("time", ui.minutes(minutes), "timed", timed < actions ? "some" : "all"),
                proof);
        return List.of(new Fact("goals.minutes." + period, sentence, Map.of("minutes", minutes), proof));
    }

    private static String said(List<Counted> worried, List<Counted> acted) {
        return acted.isEmpty() ? "noted" : worried.isEmpty() ? "acted" : "both";
    }

    /** How often something was noted about an area, as part of a sentence. */
    private record Counted(Sentence text, Evidence proof) {}

    private static List<Counted> counted(
            Ui ui,
            Period period,
            List<WorryBalance> balance,
            String list,
            String what,
            ToIntFunction<WorryBalance> count) {
        var counted = new ArrayList<Counted>();
        for (var each : balance) {
            var times = count.applyAsInt(each);
            if (times > 0) {
                var path = list + "?period=" + period + "&area=" + each.area();
                var pattern = "fact.goals." + what + (counted.isEmpty() ? ".first" : ".next");
                var area = ui.area(each.area()).toLowerCase(ui.language().locale());
                counted.add(new Counted(
                        ui.sentence(
                                pattern,
                                Map.of("count", times, "area", area),
                                List.of(new Evidence("count", path, times))),
                        new Evidence(what + "." + each.area(), path, times)));
            }
        }
        return counted;
    }

    private static String said(Ui ui, String when, Period period) {
        return ui.text(when + "." + Written.of(period.kind()), Map.of("year", Integer.toString(period.yearNumber())));
    }

    private static List<Fact> vowsOfTheYear(Ui ui, View view, List<ResolutionStanding> answerable) {
        return answerable.stream()
                .filter(vow -> vow.isOfAYear() && !vow.note().isEmpty() && vow.isOpen())
                .filter(vow -> vow.endsBefore().isAfter(view.period().start()))
                .map(vow -> about(
                        "goals.vow." + vow.id(),
                        ui.sentence(
                                "fact.goals.vow",
                                Map.of("words", vow.words(), "note", unstopped(vow.note())),
                                run(vow, "vow")),
                        run(vow, "vow")))
                .toList();
    }

    /** Once all of them are over, those that were reached are the ones that went as planned. */
    private static List<Fact> pace(Ui ui, View view, List<GoalView> shown) {
        var count = GoalCount.of(ui, view.period(), shown);
        if (count.pursued() == 0) {
            return List.of();
        }
        var pattern = count.notGood() == 0 ? "goals.pace.all" : count.good() == 0 ? "goals.pace.none" : "goals.pace";
        var told = new HashMap<String, Object>(Map.of("onPace", count.good(), "behind", count.notGood()));
        var proof = new ArrayList<Evidence>();
        if (pattern.equals("goals.pace")) {
            told.put("goals", count.pursued());
            proof.add(new Evidence("goals", count.pursuedPath(), count.pursued()));
        }
        if (count.good() > 0) {
            proof.add(new Evidence("onPace", count.goodPath(), count.good()));
        }
        if (count.notGood() > 0) {
            proof.add(new Evidence("behind", count.notGoodPath(), count.notGood()));
        }
        return List.of(Fact.of(ui, pattern, told, proof));
    }

    private List<Fact> newlyMade(Ui ui, View view) {
        var period = view.period();
        var made = resolutions.list(ResolutionFilter.newIn(period.start(), period.end()), view.day(), ALL, 0);
        if (made.isEmpty()) {
            return List.of();
        }
        var words = made.reversed().stream()
                .map(resolution -> Sentence.plain(unstopped(resolution.words())))
                .toList();
        var between = ui.text("list.between");
        var proof = List.of(new Evidence("made", "/goals/resolutions?made=" + period, made.size()));
        return List.of(new Fact(
                "goals.made",
                ui.sentence(
                        "fact.goals.made",
                        Map.of("made", made.size(), "words", Sentence.joined(words, between, between)),
                        proof),
                Map.of("made", made.size()),
                proof));
    }

    private static List<Fact> settled(Ui ui, View view, List<ResolutionStanding> answerable) {
        return answerable.stream()
                .filter(resolution ->
                        resolution.settledOn() != null && view.period().contains(resolution.settledOn()))
                .map(resolution -> settled(ui, resolution))
                .toList();
    }

    private static Fact settled(Ui ui, ResolutionStanding resolution) {
        var fate = resolution.fate();
        var running = fate == Fate.CARRIED && resolution.quarters() > 1;
        var name = Written.of(fate) + (running ? ".running" : "");
        var proof = running
                ? Stream.concat(run(resolution, "vow").stream(), run(resolution, "run").stream())
                        .toList()
                : run(resolution, "vow");
        var sentence = ui.sentence(
                "fact.goals.settled." + name,
                Map.of(
                        "words", unstopped(resolution.words()),
                        "day", ui.dayOfYear(Objects.requireNonNull(resolution.settledOn())),
                        "goal", resolution.goalTitle(),
                        "quarters", resolution.quarters(),
                        "reason", reason(ui, resolution.note())),
                proof);
        return running
                ? new Fact("goals.settled." + resolution.id(), sentence, Map.of("run", resolution.quarters()), proof)
                : about("goals.settled." + resolution.id(), sentence, proof);
    }

    /** The quarters running up to a resolution. */
    private static List<Evidence> run(ResolutionStanding resolution, String name) {
        return List.of(new Evidence(name, "/goals/resolutions?run=" + resolution.id(), resolution.quarters()));
    }

    private Fact none(Ui ui, View view) {
        var latest = timeline.moments(
                LocalDateRange.of(Page.EVER.getStart(), view.period().start()), "", "", null, 1);
        var figures = new HashMap<String, Object>();
        figures.put("within", said(ui, "fact.goals.within", view.period()));
        if (latest.isEmpty()) {
            return about("goals.none", ui.sentence("fact.goals.none", figures, List.of()), List.of());
        }
        figures.put("day", ui.day(latest.getFirst().day()));
        return about("goals.none", ui.sentence("fact.goals.none.last", figures, List.of()), List.of());
    }
}
