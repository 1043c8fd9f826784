package hoego.web.study;

import hoego.study.Precision;
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
        var told = form.isValid() ? day.apply(form.value()) : null;
        return told != null && told.isAfter(ui.today()) ? form.with(field, Problem.of("Future")) : form;
    }

    /** The first day on which it can have been; the present month may have seen it, the next one cannot. */
    static @Nullable LocalDate earliest(@Nullable LocalDate day, @Nullable Precision known) {
        return day == null || known == null ? day : known.around(day).getStart();
    }
}
