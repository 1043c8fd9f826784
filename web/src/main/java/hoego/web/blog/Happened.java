package hoego.web.blog;

import hoego.web.Form;
import hoego.web.Problem;
import hoego.web.Ui;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Nothing can have happened on a day that is still to come. */
final class Happened {

    private Happened() {}

    static <T> Form<T> checked(Ui ui, Form<T> form, String field, Function<T, @Nullable LocalDate> day) {
        return checked(ui.today(), form, field, day);
    }

    static <T> Form<T> checked(LocalDate today, Form<T> form, String field, Function<T, @Nullable LocalDate> day) {
        var told = form.isValid() ? day.apply(form.value()) : null;
        return told != null && told.isAfter(today) ? form.with(field, Problem.of("Future")) : form;
    }
}
