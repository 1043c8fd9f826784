package hoego.web.goals;

import hoego.goals.Correction;
import hoego.goals.CorrectionDraft;
import hoego.goals.Goal;
import hoego.web.Form;
import hoego.web.Measures;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.math.BigDecimal;

/** The form of a correction. A weight is typed in the owner's unit and kept in kilograms. */
@Singleton
final class CorrectionForms {

    private final Measures measures;

    CorrectionForms(Measures measures) {
        this.measures = measures;
    }

    Form<CorrectionDraft> of(Ui ui, Goal goal, Correction correction) {
        var draft = CorrectionDraft.of(correction);
        var shown = isWeight(goal) ? with(draft, new BigDecimal(ui.weightUnit().written(draft.value()))) : draft;
        return Form.of(shown, correction.version());
    }

    /** What was typed, in the unit that is kept. */
    Form<CorrectionDraft> stored(Ui ui, Goal goal, Form<CorrectionDraft> form) {
        return form.isValid() && isWeight(goal)
                ? form.holding(
                        with(form.value(), ui.weightUnit().toKg(form.value().value())))
                : form;
    }

    private static CorrectionDraft with(CorrectionDraft draft, BigDecimal value) {
        return new CorrectionDraft(draft.day(), value, draft.reason());
    }

    /** The unit that is typed; empty where the source has none that is to be known. */
    String unit(Ui ui, Goal goal) {
        return isWeight(goal) ? ui.weightUnit().symbol() : "";
    }

    private boolean isWeight(Goal goal) {
        return measures.find(goal.measure())
                .filter(measure -> measure.unit().equals(Amounts.KILOGRAMS))
                .isPresent();
    }
}
