package hoego.web.health;

import hoego.web.Line;
import hoego.web.Line.Taken;
import hoego.web.Ui;
import java.util.List;
import java.util.Optional;

/** The word by which an answer says of a line that was asked about that it is right as it stands. */
final class Confirmed {

    private static final List<String> WORDS = List.of("맞음", "sure");

    private Confirmed() {}

    /** The line without the word, if it has it. */
    static Optional<Line> in(Line line) {
        return line.find(WORDS).map(Taken::rest);
    }

    static String with(Ui ui, String words) {
        return (ui.text("health.capture.sure") + " " + words).strip();
    }
}
