package hoego.web.goals;

import hoego.goals.Fate;
import hoego.goals.ResolutionStanding;
import hoego.web.Choice;
import hoego.web.Threading.Offer;
import hoego.web.Threading.Origin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything on the page of a resolution.
 *
 * @param chain all that it goes back to or was carried on to, the first one first
 * @param reopens whether its answer can be taken back
 * @param goal that it became, as it stands today
 * @param principle that it became
 * @param goals that it may become
 * @param principles that it may become
 * @param offers what else can be made of it
 */
public record ResolutionPage(
        ResolutionStanding resolution,
        List<ResolutionStanding> chain,
        boolean reopens,
        @Nullable GoalView goal,
        @Nullable Origin principle,
        List<Choice> goals,
        List<Choice> principles,
        List<Offer> offers) {

    /** Whether it is to be said which principle it became, or may. */
    public boolean asksForPrinciple() {
        return asksForPrinciple(resolution);
    }

    static boolean asksForPrinciple(ResolutionStanding resolution) {
        return resolution.isOpen() || (resolution.fate() == Fate.PRINCIPLE && resolution.principleId() == null);
    }
}
