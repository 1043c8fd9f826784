package hoego.web.blog;

import hoego.blog.BlogRecordService;
import hoego.blog.BlogTotals;
import hoego.blog.CohortService;
import hoego.blog.CohortStanding;
import hoego.blog.PeerPostService;
import hoego.web.Evidence;
import hoego.web.Fact;
import hoego.web.Facts;
import hoego.web.Period;
import hoego.web.Sentence;
import hoego.web.Ui;
import hoego.web.View;
import hoego.web.Written;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** What the records of the blog say about a period: the module counts, the bundles have the sentences. */
@Singleton
final class BlogFacts implements Facts {

    /** A tag that only one has tells nothing. */
    private static final int MANY = 2;

    private final BlogRecordService records;
    private final CohortService cohorts;
    private final PeerPostService peerPosts;
    private final PostFacts posts;
    private final Present present;

    BlogFacts(
            BlogRecordService records,
            CohortService cohorts,
            PeerPostService peerPosts,
            PostFacts posts,
            Present present) {
        this.records = records;
        this.cohorts = cohorts;
        this.peerPosts = peerPosts;
        this.posts = posts;
        this.present = present;
    }

    @Override
    public String area() {
        return BlogArea.NAME;
    }

    @Override
    public List<Fact> facts(Ui ui, View view) {
        var period = view.period();
        var totals = records.totals(period.days());
        var before = period.previous();
        var standings =
                cohorts.standings(LocalDateRange.of(before.start(), period.end()), present.standpoint(ui, null));
        var deadlines = new DeadlineFacts(ui, period, standings);
        var outcomes = deadlines.outcomes();
        if (totals.moments() == 0 && outcomes.isEmpty()) {
            return List.of(nothing(ui, period));
        }
        var pace = new PaceFacts(ui, period, standings);
        return Stream.of(
                        outcomes,
                        deadlines.refunds(),
                        posts.facts(ui, period, totals.posts()),
                        talks(ui, period, totals),
                        pace.leads(),
                        pace.margins(),
                        learned(ui, period, totals),
                        ideas(ui, period, totals),
                        reviews(ui, period, standings, "reviews", records.reviews(period.days())),
                        reviews(ui, period, standings, "received-reviews", records.receivedReviews(period.days())))
                .flatMap(List::stream)
                .toList();
    }

    private Fact nothing(Ui ui, Period period) {
        var kind = kind(period);
        return records.lastDayBefore(period.start())
                .map(last -> Fact.of(
                        ui,
                        "blog.nothing-since",
                        Map.of("kind", kind, "period", ui.period(period), "last", ui.day(last)),
                        List.of()))
                .orElseGet(() ->
                        Fact.of(ui, "blog.nothing", Map.of("kind", kind, "period", ui.period(period)), List.of()));
    }

    /** As patterns tell periods apart: week, quarter, year. */
    static String kind(Period period) {
        return Written.of(period.kind());
    }

    /** The days of a period whose deadlines are told: those until today. */
    static LocalDateRange seen(Ui ui, Period period) {
        return Seen.until(ui.today(), period.days());
    }

    /** How an address leaves out the days to come; empty where the period is over. */
    static String until(Ui ui, Period period, String name) {
        return period.lastDay().isAfter(ui.today()) ? "&" + name + "=" + ui.today() : "";
    }

    static Sentence both(Ui ui, Sentence before, Sentence next) {
        return ui.sentence("fact.blog.both", Map.of("before", before, "next", next), List.of());
    }

    private static List<Fact> talks(Ui ui, Period period, BlogTotals totals) {
        var count = totals.talks();
        if (count == 0) {
            return List.of();
        }
        var list = "/blog/talks?period=" + period;
        var mean = Math.round((double) totals.talkMinutes() / count);
        var proof = Stream.of("talks", "minutes", "questions")
                .filter(figure -> !figure.equals("questions") || totals.questions() > 0)
                .map(figure -> new Evidence(figure, list, count))
                .toList();
        return List.of(Fact.of(
                ui,
                totals.talksOfPosts() == count ? "blog.talks-of-posts" : "blog.talks",
                Map.of("talks", count, "minutes", mean, "questions", totals.questions()),
                proof));
    }

    private List<Fact> learned(Ui ui, Period period, BlogTotals totals) {
        if (totals.learned() == 0) {
            return List.of();
        }
        var list = "/blog/peer-posts?takeaway=noted&period=" + period;
        var proof = new ArrayList<>(List.of(new Evidence("learned", list, totals.learned())));
        var figures = new HashMap<String, Object>(Map.of("learned", totals.learned()));
        var top = peerPosts.topTag(period.days()).filter(tag -> tag.count() >= MANY);
        top.ifPresent(tag -> {
            proof.add(new Evidence("tagged", list + "&tag=" + BlogTexts.encoded(tag.tag()), tag.count()));
            figures.put("tagged", tag.count());
        });
        var sentence = top.map(tag -> ui.sentence(
                        tag.count() == totals.learned() ? "fact.blog.learned-all" : "fact.blog.learned-tag",
                        Map.of("learned", totals.learned(), "tagged", tag.count(), "tag", tag.tag()),
                        proof))
                .orElseGet(() -> ui.sentence("fact.blog.learned", figures, proof));
        return List.of(new Fact("blog.learned", sentence, figures, proof));
    }

    private static List<Fact> ideas(Ui ui, Period period, BlogTotals totals) {
        return totals.ideas() == 0
                ? List.of()
                : List.of(Fact.of(
                        ui,
                        "blog.ideas",
                        Map.of("ideas", totals.ideas()),
                        List.of(new Evidence("ideas", "/blog/posts?status=idea&period=" + period, totals.ideas()))));
    }

    /** How many of a list there are in each cohort, by its id. */
    private static List<Fact> reviews(
            Ui ui, Period period, List<CohortStanding> standings, String list, Map<Long, Long> counted) {
        return standings.stream()
                .map(CohortStanding::cohort)
                .filter(cohort -> counted.containsKey(cohort.id()))
                .map(cohort -> {
                    var count = counted.getOrDefault(cohort.id(), 0L);
                    var proof = List.of(new Evidence(
                            "reviews", "/blog/cohorts/" + cohort.id() + "/" + list + "?period=" + period, count));
                    var figures = Map.of("reviews", count);
                    var told = Map.of(
                            "reviews", count, "name", cohort.name(), "number", Integer.toString(cohort.number()));
                    return new Fact(
                            "blog." + list + "." + cohort.id(),
                            ui.sentence("fact.blog." + list, told, proof),
                            figures,
                            proof);
                })
                .toList();
    }
}
