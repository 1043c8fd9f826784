package hoego.goals;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A goal has the figures that its kind needs, and a span. */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = CompleteValidator.class)
public @interface Complete {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
