package hoego.web.sideprojects;

import hoego.web.Form;
import hoego.web.Problem;
import hoego.web.Ui;
import java.time.LocalDate;
import java.util.function.Function;

/** No step can have been taken on a day that is still to come. */
final class Happened {

    private Happened() {}

    static <T> Form<T> checked(Ui ui, Form<T> form, Function<T, LocalDate> day) {
        return form.isValid() && day.apply(form.value()).isAfter(ui.today())
                ? form.with("day", Problem.of("Future"))
                : form;
    }
}
