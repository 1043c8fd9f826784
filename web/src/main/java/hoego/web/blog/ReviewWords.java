package hoego.web.blog;

import static java.util.stream.Collectors.joining;

import hoego.blog.BlogKind;
import hoego.blog.Cohort;
import hoego.blog.CohortService;
import hoego.blog.GivenReviewDraft;
import hoego.blog.GivenReviewService;
import hoego.blog.ReceivedReviewDraft;
import hoego.blog.ReceivedReviewService;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How people count the reviews they gave or received: {@code 리뷰 2개 함}, {@code review 2}, {@code 리뷰 2개 받음}, {@code received
 * reviews 2}.
 */
@Singleton
final class ReviewWords {

    private static final List<String> GIVEN =
            List.of("리뷰", "리뷰함", "리뷰했다", "리뷰했음", "글 리뷰", "review", "reviews", "reviewed", "gave reviews");
    private static final List<String> RECEIVED = List.of(
            "받은 리뷰",
            "리뷰 받음",
            "리뷰 받았다",
            "리뷰 받았음",
            "received review",
            "received reviews",
            "review received",
            "reviews received");

    /** Of which nobody knows yet who gave them. */
    private static final List<String> EITHER = List.of("리뷰", "review", "reviews");

    private static final String COHORT = "(?:(?:cohort )?(?<cohort>\\d{1,3}) ?기?[ ,]+)?";
    private static final String COUNT = "(?<count>\\d{1,2}) ?(?:개|건|편|번)?(?:를|을)?";

    private static final Pattern GAVE = Pattern.compile(COHORT + "(?:gave )?" + COUNT
            + "(?: ?(?:함|했음|했다|했어|했어요|씀|썼다|썼음|남김|남겼다|달았다|달았음|완료|done|given|posts?|others))?");
    private static final Pattern SO_MANY = Pattern.compile(COHORT + COUNT);
    private static final Pattern GOT = Pattern.compile(COHORT + "(?:(?:got|received) " + COUNT
            + "|(?<counted>\\d{1,2}) ?(?:개|건|편|번)?(?:를|을)? ?(?:받음|받았음|받았다|받았어|받았어요|received))");
    private static final int MOST = 20;

    private final CohortService cohorts;
    private final GivenReviewService given;
    private final ReceivedReviewService received;

    ReviewWords(CohortService cohorts, GivenReviewService given, ReceivedReviewService received) {
        this.cohorts = cohorts;
        this.given = given;
        this.received = received;
    }

    /** What a line says. */
    private record Told(BlogKind kind, int cohort, int count) {

        static Told of(BlogKind kind, Matcher read) {
            var cohort = read.group("cohort");
            var count = read.group("count");
            return new Told(
                    kind,
                    cohort == null ? 0 : Integer.parseInt(cohort),
                    Integer.parseInt(count == null ? read.group("counted") : count));
        }

        String text(String key) {
            return "blog.capture." + kind.written() + key;
        }
    }

    Optional<Reading> read(Ui ui, Line line) {
        if (line.isEmpty() || Marked.isAsked(line)) {
            return Optional.empty();
        }
        var told = matching(line, EITHER, GOT)
                .or(() -> matching(line, RECEIVED, SO_MANY))
                .map(read -> Told.of(BlogKind.RECEIVED_REVIEW, read))
                .or(() -> matching(line, GIVEN, GAVE).map(read -> Told.of(BlogKind.GIVEN_REVIEW, read)));
        if (told.isPresent()) {
            return Optional.of(read(ui, line, told.get()));
        }
        if (isBare(line, GIVEN)) {
            return Optional.of(hint(ui, "blog.capture.review.missing", BlogKind.GIVEN_REVIEW));
        }
        return isBare(line, RECEIVED)
                ? Optional.of(hint(ui, "blog.capture.review.missing", BlogKind.RECEIVED_REVIEW))
                : Optional.empty();
    }

    private static Optional<Matcher> matching(Line line, List<String> words, Pattern pattern) {
        return line.named(words)
                .map(named -> pattern.matcher(Marked.read(named.rest())))
                .filter(Matcher::matches);
    }

    private static boolean isBare(Line line, List<String> words) {
        return line.named(words).map(Taken::rest).filter(Line::isEmpty).isPresent();
    }

    private Reading read(Ui ui, Line line, Told told) {
        var running = cohorts.running(line.day()).stream()
                .filter(cohort -> told.cohort() == 0 || cohort.number() == told.cohort())
                .toList();
        if (running.isEmpty()) {
            return hint(ui, "blog.capture.review.no-cohort", told.kind());
        }
        if (told.count() < 1 || told.count() > MOST) {
            return hint(ui, "blog.capture.review.missing", told.kind());
        }
        return running.size() == 1
                ? entry(ui, line, running.getFirst(), told)
                : new Reading.Question(
                        Strength.NAMED,
                        ui.text("blog.capture.review.which"),
                        running.stream()
                                .map(cohort -> new Option(said(ui, cohort, told), line(ui, cohort, told)))
                                .toList());
    }

    private Reading entry(Ui ui, Line line, Cohort cohort, Told told) {
        return new Reading.Entry(
                Strength.NAMED,
                said(ui, cohort, told),
                "",
                true,
                line(ui, cohort, told),
                () -> new Reading.Saved(save(line, cohort, told)));
    }

    /** One is deleted as any other; several go together. */
    private String save(Line line, Cohort cohort, Told told) {
        var added = told.kind() == BlogKind.GIVEN_REVIEW
                ? given.add(cohort, GivenReviewDraft.on(line.day()), told.count())
                : received.add(cohort, ReceivedReviewDraft.on(line.day()), told.count());
        var list = ReviewPages.list(told.kind(), cohort.id());
        return added.size() == 1
                ? list + "/" + added.getFirst().id() + "/deletion"
                : list + "/taken-back?ids="
                        + added.stream()
                                .map(review -> Long.toString(review.id()))
                                .collect(joining(","));
    }

    private static String said(Ui ui, Cohort cohort, Told told) {
        return ui.text(told.text(""), Map.of("count", told.count(), "cohort", Integer.toString(cohort.number())));
    }

    private static String line(Ui ui, Cohort cohort, Told told) {
        return ui.text(
                told.text(".line"),
                Map.of(
                        "count", Integer.toString(told.count()),
                        "cohort", Integer.toString(cohort.number())));
    }

    private static Reading hint(Ui ui, String text, BlogKind kind) {
        return new Reading.Hint(Strength.NAMED, ui.text(text), ui.text("blog.example." + kind.written()));
    }
}
