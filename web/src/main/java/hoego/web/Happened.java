package hoego.web;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Nothing can have happened on a day that is still to come. */
public final class Happened {

    private Happened() {}

    /**
     * The form, with the problem if its day is still to come.
     *
     * @param day null where the form names none
     */
    public static <T> Form<T> checked(Ui ui, Form<T> form, String field, Function<T, @Nullable LocalDate> day) {
        return checked(ui.today(), form, field, day);
    }

    /** The same where today is another day than the owner's: a deadline has a time zone of its own. */
    public static <T> Form<T> checked(
            LocalDate today, Form<T> form, String field, Function<T, @Nullable LocalDate> day) {
        var told = form.isValid() ? day.apply(form.value()) : null;
        return told != null && told.isAfter(today) ? form.with(field, Problem.of("Future")) : form;
    }
}
