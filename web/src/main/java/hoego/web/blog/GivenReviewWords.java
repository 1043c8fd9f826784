package hoego.web.blog;

import static java.util.stream.Collectors.joining;

import hoego.blog.Cohort;
import hoego.blog.CohortService;
import hoego.blog.GivenReviewDraft;
import hoego.blog.GivenReviewService;
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

/** How people count the reviews they gave: {@code 리뷰 2개 함}, {@code review 2}. */
@Singleton
final class GivenReviewWords {

    private static final List<String> WORDS =
            List.of("리뷰", "리뷰함", "리뷰했다", "리뷰했음", "글 리뷰", "review", "reviews", "reviewed", "gave reviews");

    private static final Pattern COUNT = Pattern.compile("(?:(?:cohort )?(?<cohort>\\d{1,3}) ?기?[ ,]+)?"
            + "(?:gave )?(?<count>\\d{1,2}) ?(?:개|건|편|번)?(?:를|을)?"
            + "(?: ?(?:함|했음|했다|했어|했어요|씀|썼다|썼음|남김|남겼다|달았다|달았음|완료|done|given|posts?|others))?");
    private static final int MOST = 20;

    private final CohortService cohorts;
    private final GivenReviewService reviews;

    GivenReviewWords(CohortService cohorts, GivenReviewService reviews) {
        this.cohorts = cohorts;
        this.reviews = reviews;
    }

    Optional<Reading> read(Ui ui, Line line) {
        if (line.isEmpty() || Marked.isAsked(line)) {
            return Optional.empty();
        }
        return line.named(WORDS).map(Taken::rest).flatMap(rest -> {
            var count = COUNT.matcher(Marked.read(rest));
            if (rest.isEmpty()) {
                return Optional.of(hint(ui, "blog.capture.review.missing"));
            }
            return count.matches()
                    ? Optional.of(given(
                            ui,
                            line,
                            count.group("cohort") == null ? 0 : Integer.parseInt(count.group("cohort")),
                            Integer.parseInt(count.group("count"))))
                    : Optional.empty();
        });
    }

    private Reading given(Ui ui, Line line, int number, int count) {
        var running = cohorts.running(line.day()).stream()
                .filter(cohort -> number == 0 || cohort.number() == number)
                .toList();
        if (running.isEmpty()) {
            return hint(ui, "blog.capture.review.no-cohort");
        }
        if (count < 1 || count > MOST) {
            return hint(ui, "blog.capture.review.missing");
        }
        return running.size() == 1
                ? entry(ui, line, running.getFirst(), count)
                : new Reading.Question(
                        Strength.NAMED,
                        ui.text("blog.capture.review.which"),
                        running.stream()
                                .map(cohort -> new Option(said(ui, cohort, count), line(ui, cohort, count)))
                                .toList());
    }

    private Reading entry(Ui ui, Line line, Cohort cohort, int count) {
        return new Reading.Entry(
                Strength.NAMED,
                said(ui, cohort, count),
                "",
                true,
                line(ui, cohort, count),
                () -> new Reading.Saved(save(line, cohort, count)));
    }

    /** One is deleted as any other; several go together. */
    private String save(Line line, Cohort cohort, int count) {
        var added = reviews.add(cohort, GivenReviewDraft.on(line.day()), count);
        var list = GivenReviewController.list(cohort.id());
        return added.size() == 1
                ? list + "/" + added.getFirst().id() + "/deletion"
                : list + "/taken-back?ids="
                        + added.stream()
                                .map(review -> Long.toString(review.id()))
                                .collect(joining(","));
    }

    private static String said(Ui ui, Cohort cohort, int count) {
        return ui.text("blog.capture.review", Map.of("count", count, "cohort", Integer.toString(cohort.number())));
    }

    private static String line(Ui ui, Cohort cohort, int count) {
        return ui.text(
                "blog.capture.review.line",
                Map.of("count", Integer.toString(count), "cohort", Integer.toString(cohort.number())));
    }

    private static Reading hint(Ui ui, String text) {
        return new Reading.Hint(Strength.NAMED, ui.text(text), ui.text("blog.example.given-review"));
    }
}
