package hoego.web.blog;

import hoego.blog.Cohort;
import hoego.blog.CohortService;
import hoego.blog.Post;
import hoego.blog.PostService;
import hoego.blog.PostStatus;
import hoego.blog.Round;
import hoego.blog.RoundService;
import hoego.blog.RoundState;
import hoego.blog.SubmissionDraft;
import hoego.web.Line;
import hoego.web.Line.Taken;
import hoego.web.Reading;
import hoego.web.Reading.Option;
import hoego.web.Reading.Strength;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How people say that they handed in: {@code 3기 8회차 제출 https://…}, {@code submitted 3/8 https://…}. */
@Singleton
final class RoundWords {

    private static final List<String> WORDS =
            List.of("제출", "제출함", "제출했다", "제출했음", "제출했어요", "제출 완료", "submitted", "handed in");

    private static final Pattern FILLER = Pattern.compile("(?<= |^)(?:글|포스팅|포스트|과제|post|the|my|for|to|of)(?= |$)");
    private static final Pattern KOREAN =
            Pattern.compile("(?:(?<cohort>\\d{1,3}) ?기 ?)?(?<round>\\d{1,3}) ?(?:회차?|주차)(?:째)?(?:를|을|에|도)?");
    private static final Pattern ENGLISH =
            Pattern.compile("(?:cohort (?<cohort>\\d{1,3})[ ,]*)?round (?<round>\\d{1,3})");
    private static final Pattern SHORT = Pattern.compile("(?<cohort>\\d{1,3})/(?<round>\\d{1,3})");

    private final CohortService cohorts;
    private final RoundService rounds;
    private final PostService posts;
    private final Present present;

    RoundWords(CohortService cohorts, RoundService rounds, PostService posts, Present present) {
        this.cohorts = cohorts;
        this.rounds = rounds;
        this.posts = posts;
        this.present = present;
    }

    private record Named(int cohort, int number) {}

    Optional<Reading> read(Ui ui, Line typed) {
        var marked = Marked.of(typed);
        if (marked.line().isEmpty() || Marked.isAsked(typed)) {
            return Optional.empty();
        }
        return marked.line().named(WORDS).map(Taken::rest).flatMap(rest -> {
            var words = FILLER.matcher(Marked.read(rest))
                    .replaceAll("")
                    .replaceAll(" +", " ")
                    .strip();
            return words.isEmpty()
                    ? Optional.of(which(ui, typed, marked.link()))
                    : named(words).map(named -> submitted(ui, typed, named, marked.link()));
        });
    }

    private static Optional<Named> named(String words) {
        return Stream.of(KOREAN, ENGLISH, SHORT)
                .map(pattern -> pattern.matcher(words))
                .filter(named -> named.matches())
                .map(named -> new Named(
                        named.group("cohort") == null ? 0 : Integer.parseInt(named.group("cohort")),
                        Integer.parseInt(named.group("round"))))
                .findFirst();
    }

    /** Which round? Those of the running cohorts that nothing was handed in for, the next deadline first. */
    private Reading which(Ui ui, Line line, String link) {
        var options = cohorts.running(line.day()).stream()
                .flatMap(cohort -> rounds.list(cohort.id()).stream()
                        .filter(round -> !round.isHandedIn())
                        .sorted((one, other) -> Boolean.compare(isOver(one), isOver(other)))
                        .limit(2)
                        .map(round -> option(ui, cohort, round, link)))
                .toList();
        return options.isEmpty()
                ? hint(ui, "blog.capture.round.missing")
                : new Reading.Question(Strength.NAMED, ui.text("blog.capture.round.which"), options);
    }

    private boolean isOver(Round round) {
        return !present.at().isBefore(round.deadline());
    }

    private static Option option(Ui ui, Cohort cohort, Round round, String link) {
        return new Option(said(ui, cohort, round), line(ui, cohort, round, link));
    }

    private Reading submitted(Ui ui, Line line, Named named, String link) {
        var found = rounds.numbered(named.cohort(), named.number());
        if (found.isEmpty()) {
            return hint(ui, "blog.capture.round.unknown");
        }
        var round = found.get();
        var cohort = cohorts.find(round.cohortId()).orElseThrow();
        if (round.isHandedIn()) {
            return hint(ui, "blog.capture.round.done", Map.of("number", Integer.toString(round.number())));
        }
        var post = Optional.ofNullable(round.postId()).flatMap(posts::find);
        if (post.filter(each -> each.status() == PostStatus.DROPPED).isPresent()) {
            return hint(
                    ui, "blog.capture.round.dropped", Map.of("title", post.get().title()));
        }
        if (post.flatMap(each -> rounds.otherWith(each.id(), round.id())).isPresent()) {
            return hint(
                    ui, "blog.capture.round.used", Map.of("title", post.get().title()));
        }
        if (link.isEmpty() && post.filter(Post::isBareIdea).isPresent()) {
            return hint(
                    ui, "blog.capture.round.empty", Map.of("title", post.get().title()));
        }
        if (line.day().equals(ui.today()) && isUntold(ui, round)) {
            return new Reading.Hint(
                    Strength.NAMED,
                    ui.text("blog.capture.round.day", numbers(cohort, round)),
                    round.dueOn() + " " + line(ui, cohort, round, link));
        }
        return new Reading.Entry(
                Strength.NAMED,
                post.filter(Post::isInHand)
                        .map(each -> ui.text(
                                "blog.capture.round.published",
                                Map.of("round", said(ui, cohort, round), "title", each.title())))
                        .orElseGet(() -> said(ui, cohort, round)),
                link,
                true,
                line(ui, cohort, round, link),
                () -> new Reading.Saved(save(ui, line, cohort, round, link)));
    }

    /** Whether it was over before its cohort was entered: then it was hardly handed in today. */
    private boolean isUntold(Ui ui, Round round) {
        return cohorts.standing(round.cohortId(), present.standpoint(ui, null)).stream()
                .flatMap(cohort -> cohort.rounds().stream())
                .anyMatch(each -> each.round().id() == round.id() && each.state() == RoundState.UNTOLD);
    }

    /** On another day than today nobody knows the time. */
    private String save(Ui ui, Line line, Cohort cohort, Round round, String link) {
        var at = line.day().equals(ui.today()) ? present.at() : null;
        return rounds.submit(cohort.id(), round.id(), line.day(), at, new SubmissionDraft(round.postId(), link))
                .map(SubmissionController::withdrawal)
                .orElseThrow();
    }

    private static String said(Ui ui, Cohort cohort, Round round) {
        return ui.text("blog.capture.round", numbers(cohort, round));
    }

    private static String line(Ui ui, Cohort cohort, Round round, String link) {
        return (ui.text("blog.capture.round.line", numbers(cohort, round)) + " " + link).strip();
    }

    private static Map<String, String> numbers(Cohort cohort, Round round) {
        return Map.of(
                "cohort", Integer.toString(cohort.number()),
                "number", Integer.toString(round.number()));
    }

    private static Reading hint(Ui ui, String text) {
        return hint(ui, text, Map.of());
    }

    private static Reading hint(Ui ui, String text, Map<String, ?> values) {
        return new Reading.Hint(Strength.NAMED, ui.text(text, values), ui.text("blog.example.round"));
    }
}
