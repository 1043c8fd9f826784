package hoego.web.interviews.recall;

import hoego.web.Capturing;
import hoego.web.Line;
import hoego.web.Reading;
import hoego.web.Ui;
import hoego.web.interviews.InterviewsArea;
import io.micronaut.core.annotation.Order;
import jakarta.inject.Singleton;
import java.util.List;

/** What becomes of a line about a card. */
@Singleton
@Order(31)
final class RecallCapture implements Capturing {

    private final CardWords cards;

    RecallCapture(CardWords cards) {
        this.cards = cards;
    }

    @Override
    public String area() {
        return InterviewsArea.NAME;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(CardWords.KIND);
    }

    @Override
    public List<Reading> read(Ui ui, Line line) {
        return cards.read(ui, line).stream().toList();
    }
}
