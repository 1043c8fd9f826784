package hoego.web.health;

import hoego.health.WeighInDraft;
import hoego.health.WeighInService;
import hoego.web.Form;
import hoego.web.Problem;
import hoego.web.Ui;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;

/**
 * Asks about an entry that looks like a slip, before it is kept: a day to come, a weight far off. Whoever ticks that it is
 * right gets it kept as it stands.
 */
@Singleton
final class Sure {

    private static final String FIELD = "sure";

    private final WeighInService weighIns;

    Sure(WeighInService weighIns) {
        this.weighIns = weighIns;
    }

    /** The form, with the question if there is one. */
    <T> Form<T> asked(Ui ui, Form<T> form, Function<T, LocalDate> day) {
        return isOpen(form) && day.apply(form.value()).isAfter(ui.today())
                ? form.with(FIELD, Problem.of("Ahead"))
                : form;
    }

    Form<WeighInDraft> weighed(Ui ui, Form<WeighInDraft> form) {
        var asked = asked(ui, form, WeighInDraft::measuredOn);
        if (!isOpen(asked)) {
            return asked;
        }
        var weight = ui.weight(asked.value().weightKg());
        return weighIns.doubt(asked.value())
                .map(doubt -> doubt.likelierKg() == null
                        ? new Problem("Unusual", Map.of("weight", weight))
                        : new Problem("Likelier", Map.of("weight", weight, "likelier", ui.weight(doubt.likelierKg()))))
                .map(problem -> asked.with(FIELD, problem))
                .orElse(asked);
    }

    private static boolean isOpen(Form<?> form) {
        return form.isValid() && form.text(FIELD).isBlank();
    }
}
