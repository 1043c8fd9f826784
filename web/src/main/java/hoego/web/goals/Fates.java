package hoego.web.goals;

import hoego.goals.Fate;
import hoego.goals.ResolutionFilter;
import hoego.goals.ResolutionStanding;
import hoego.web.Choice;
import hoego.web.Ui;
import java.util.List;
import java.util.Map;

/** What became of resolutions, in the reader's words. */
public final class Fates {

    private Fates() {}

    /** How one can have come to be. */
    public static List<Choice> origins(Ui ui) {
        return ui.choices("goals.origin", ResolutionFilter.Origin.values());
    }

    /** What became of one; how often it was carried, this time counted. */
    public static String of(Ui ui, ResolutionStanding resolution) {
        return resolution.fate() == Fate.CARRIED
                ? ui.text("goals.fate.carried.times", Map.of("times", resolution.carries() + 1))
                : ui.text("goals.fate", resolution.fate());
    }
}
