package hoego.goals;

import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * A goal is begun on a day of its span, if on any. It stands with what is stored rather than on the draft: a form proposes
 * today, and has to see the span first.
 */
@Target(PARAMETER)
@Retention(RUNTIME)
@Constraint(validatedBy = BegunWithinSpanValidator.class)
public @interface BegunWithinSpan {

    String message() default "begunOn lies outside the span";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
