package hoego.web.blog;

import static java.util.stream.Collectors.toMap;

import gg.jte.models.runtime.JteModel;
import hoego.web.Attention;
import hoego.web.Glance;
import hoego.web.Moment;
import hoego.web.Series;
import hoego.web.Silence;
import hoego.web.Templates;
import hoego.web.Ui;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.threeten.extra.LocalDateRange;

/** The blog on the dashboard. */
final class BlogGlance implements Glance {

    private static final Duration EARLY = Duration.ofDays(3);

    private final BlogState state;
    private final Set<String> wanted;
    private final Templates templates;

    BlogGlance(BlogState state, Set<String> wanted, Templates templates) {
        this.state = state;
        this.wanted = wanted;
        this.templates = templates;
    }

    @Override
    public Map<LocalDate, Integer> days() {
        var counted = state.view().counted();
        return state.overview().moments().entrySet().stream()
                .filter(day -> counted.contains(day.getKey()))
                .collect(toMap(Map.Entry::getKey, day -> Math.toIntExact(day.getValue())));
    }

    @Override
    public List<Moment> latest(Ui ui) {
        return state.moments(ui);
    }

    @Override
    public Silence silence() {
        var latest = state.overview().latest();
        return new Silence(latest.isEmpty() ? null : latest.getFirst().day(), false);
    }

    @Override
    public Series measured() {
        return BlogMeasures.of(
                wanted,
                state.overview(),
                LocalDateRange.of(LocalDate.of(1, 1, 1), state.day().plusDays(1)));
    }

    @Override
    public JteModel card(Ui ui, Series measures) {
        if (state.isEmpty()) {
            return state.view().past()
                    ? templates.none(ui, BlogArea.NAME, state.view().period())
                    : templates.blogFirst(ui);
        }
        return templates.blogCard(ui, state);
    }

    @Override
    public List<Attention> attention(Ui ui, Series measures) {
        return Stream.concat(deadlines(ui), FeedTexts.attention(ui, state)).toList();
    }

    /** An early nudge: a deadline within three days, and nothing begun for it. */
    private Stream<Attention> deadlines(Ui ui) {
        return state.unprepared(EARLY).stream()
                .map(due -> new Attention(
                        BlogArea.NAME,
                        ui.text("blog.attention.due", Map.of("day", weekday(ui, due))),
                        detail(ui, due),
                        state.ideas() > 0 ? "/blog/posts?status=idea" : "/blog/posts/new",
                        3));
    }

    private static String weekday(Ui ui, BlogState.Due due) {
        return BlogTexts.weekday(ui, due.round().round().dueOn().getDayOfWeek());
    }

    /** Which round; where there are several cohorts, of which. */
    private String detail(Ui ui, BlogState.Due due) {
        var round = Integer.toString(due.round().round().number());
        return state.contracts().size() > 1
                ? ui.text(
                        "blog.attention.due.of",
                        Map.of("cohort", Integer.toString(due.cohort().cohort().number()), "round", round))
                : ui.text("blog.attention.due.detail", Map.of("round", round));
    }
}
