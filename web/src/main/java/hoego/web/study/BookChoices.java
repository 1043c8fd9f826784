package hoego.web.study;

import hoego.study.BookOutcome;
import hoego.web.Choice;
import hoego.web.Ui;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/** What the form of a book offers. */
public record BookChoices(
        List<Choice> outcomes, List<Choice> precisions, List<Choice> endPrecisions, List<Choice> ratings) {

    private static final int QUARTERS = 20;

    static BookChoices of(Ui ui) {
        return new BookChoices(
                StudyTexts.optional(ui, "study.outcome.none", ui.choices("study.outcome", BookOutcome.values())),
                StudyTexts.precisions(ui),
                StudyTexts.optional(ui, "study.ended.unknown", StudyTexts.precisions(ui)),
                StudyTexts.optional(
                        ui,
                        "study.rating.none",
                        IntStream.rangeClosed(1, QUARTERS)
                                .mapToObj(quarters -> BigDecimal.valueOf(quarters * 25L, 2))
                                .map(rating ->
                                        new Choice(rating.stripTrailingZeros().toPlainString(), ui.number(rating, 2)))
                                .toList()
                                .reversed()));
    }
}
