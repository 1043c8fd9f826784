package hoego.web.goals;

import hoego.goals.Fate;
import hoego.goals.ResolutionStanding;
import hoego.web.Ui;
import java.util.Map;

/** What became of resolutions, in the reader's words. */
public final class Fates {

    private Fates() {}

    /** What became of one; how often it was carried, this time counted. */
    public static String of(Ui ui, ResolutionStanding resolution) {
        return resolution.fate() == Fate.CARRIED
                ? ui.text("goals.fate.carried.times", Map.of("times", resolution.carries() + 1))
                : ui.text("goals.fate", resolution.fate());
    }
}
