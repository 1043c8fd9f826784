package hoego.web.goals;

import hoego.web.Form;
import hoego.web.Problem;
import hoego.web.Ui;
import java.time.LocalDate;
import java.util.function.Function;

/** Nothing can have come to its end on a day that is still to come. */
final class Ending {

    private Ending() {}

    static <T> Form<T> checked(Ui ui, Form<T> form, Function<T, LocalDate> day) {
        return form.isValid() && day.apply(form.value()).isAfter(ui.today())
                ? form.with("day", Problem.of("Future"))
                : form;
    }
}
