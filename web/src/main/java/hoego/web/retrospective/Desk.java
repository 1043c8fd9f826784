package hoego.web.retrospective;

import hoego.web.Fact;
import hoego.web.Form;
import hoego.web.OwnLinks;
import hoego.web.Period;
import hoego.web.Threading;
import hoego.web.Vows;
import java.util.List;

/**
 * All that is needed to write about a period.
 *
 * @param offers ways to write down a resolution in it
 * @param saved when its text was stored, on the reader's clock; empty if it never was
 * @param sample whether the text is the sample's
 */
public record Desk(
        Period period,
        List<FactSheet> sheets,
        List<Vows.Vow> vows,
        List<Threading.Offer> offers,
        Form<RetrospectiveDraft> form,
        String saved,
        boolean sample) {

    /** How many facts there are to build on; that there is no record is none. */
    public long facts() {
        return sheets.stream()
                .flatMap(sheet -> sheet.facts().stream())
                .filter(fact -> !fact.evidence().isEmpty())
                .count();
    }

    /** Whether the text holds a fact word for word, with its links or without. */
    public boolean isUsed(Fact fact) {
        return OwnLinks.removed(form.text("body"))
                .contains(OwnLinks.removed(fact.sentence().markdown()));
    }

    public boolean isBlank() {
        return form.text("title").isBlank() && form.text("body").isBlank();
    }
}
