package hoego.web.blog;

import hoego.blog.RoundStanding;
import hoego.blog.RoundState;
import hoego.web.Choice;
import hoego.web.Sought;
import hoego.web.Ui;
import hoego.web.Written;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * By what rounds are narrowed.
 *
 * @param state empty for all
 */
record RoundFilter(Ui ui, String words, String state) {

    boolean isEmpty() {
        return sought().isEmpty() && state.isEmpty();
    }

    private String sought() {
        return Sought.of(words).compared();
    }

    boolean allows(RoundStanding round) {
        return isInState(round) && text(round).contains(sought());
    }

    /** In a state, handed in at all or at a time that is known, or over: handed in or too late. */
    private boolean isInState(RoundStanding round) {
        return switch (state) {
            case "" -> true;
            case "handed-in" -> round.round().isHandedIn();
            case "clocked" -> round.margin() != null;
            case "over" -> !round.isOpen();
            default -> Written.of(round.state()).equals(state);
        };
    }

    private String text(RoundStanding round) {
        return (BlogTexts.round(ui, round.round().number()) + " " + round.postTitle() + " "
                        + round.round().link() + " " + round.round().note())
                .toLowerCase(Locale.ROOT);
    }

    static List<Choice> states(Ui ui) {
        return Stream.concat(
                        ui.choices("blog.round.state", RoundState.values()).stream(),
                        Stream.of("handed-in", "clocked", "over")
                                .map(state -> new Choice(state, ui.text("blog.state." + state))))
                .toList();
    }
}
