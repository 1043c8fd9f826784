package hoego.web.interviews;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import hoego.study.interviews.TopicService;
import hoego.study.interviews.TopicSkill;
import hoego.study.interviews.TopicStanding;
import hoego.web.Choice;
import hoego.web.Page;
import hoego.web.Sought;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All topics, with how well each is known by what counts: read in three statements. */
@Singleton
final class TopicMatrix {

    private final TopicService topics;
    private final WrittenUp writtenUp;

    TopicMatrix(TopicService topics, WrittenUp writtenUp) {
        this.topics = topics;
        this.writtenUp = writtenUp;
    }

    /**
     * Which topics are wanted.
     *
     * @param words that one of their names holds, compared as {@link Sought} does; empty for all
     * @param parent that they are part of, or are; null for all
     * @param inInterviews whether only those that interviews asked about
     */
    record Filter(String words, @Nullable Long parent, boolean inInterviews) {

        boolean isAll() {
            return words.isEmpty() && parent == null && !inInterviews;
        }
    }

    /**
     * What the matrix shows.
     *
     * @param parents topics that have parts
     */
    record Sight(List<TopicLine> lines, List<Choice> parents) {}

    Sight read(Ui ui, Page page, Filter filter, TopicOrder order) {
        var days = page.chosen() == null ? null : page.days();
        var day = page.chosen() == null ? ui.today() : page.period().dayWithin(ui.today());
        var all = topics.standings(day, days, filter.inInterviews());
        var ofAll = days == null && !filter.inInterviews();
        var within = filter.parent() == null ? null : within(all, filter.parent());
        var shown = all.stream()
                .filter(topic -> ofAll || topic.asked() > 0)
                .filter(topic -> within == null || within.contains(topic.id()))
                .filter(topic -> holds(topic, filter.words()))
                .toList();
        var skills = topics.skills(ui.today(), days, filter.inInterviews());
        var past = day.isBefore(ui.today());
        var lines = lines(
                ui,
                shown,
                topic -> {
                    var skill = skills.getOrDefault(topic, TopicSkill.none(topic));
                    return past ? skill.withoutMemory() : skill;
                },
                day);
        return new Sight(lines.sorted(order.lines()).toList(), parents(all));
    }

    private Stream<TopicLine> lines(Ui ui, List<TopicStanding> shown, LongFunction<TopicSkill> skills, LocalDate day) {
        var asked = shown.stream()
                .flatMap(topic -> skills.apply(topic.id()).questions().stream())
                .toList();
        var posts = Set.copyOf(writtenUp.of(ui, asked, day).of(Tally.State.POST, asked));
        return shown.stream().map(topic -> {
            var skill = skills.apply(topic.id());
            return new TopicLine(
                    topic,
                    skill,
                    skill.questions().stream().filter(posts::contains).count());
        });
    }

    /** A topic and all that is part of it. */
    private static Set<Long> within(List<TopicStanding> all, long parent) {
        return within(all.stream().collect(groupingBy(topic -> requireNonNullElse(topic.parentId(), 0L))), parent)
                .collect(toSet());
    }

    private static Stream<Long> within(Map<Long, List<TopicStanding>> parts, long topic) {
        return Stream.concat(
                Stream.of(topic),
                parts.getOrDefault(topic, List.of()).stream().flatMap(part -> within(parts, part.id())));
    }

    private static boolean holds(TopicStanding topic, String words) {
        return Stream.concat(Stream.of(topic.name()), topic.otherNames().stream())
                .anyMatch(name -> Sought.of(name).compared().contains(words));
    }

    private static List<Choice> parents(List<TopicStanding> all) {
        var ids = all.stream()
                .map(TopicStanding::parentId)
                .filter(Objects::nonNull)
                .collect(toSet());
        return all.stream()
                .filter(topic -> ids.contains(topic.id()))
                .sorted(comparing(TopicStanding::name, String.CASE_INSENSITIVE_ORDER))
                .map(topic -> new Choice(Long.toString(topic.id()), topic.name()))
                .toList();
    }
}
