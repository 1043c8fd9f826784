package hoego.study;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A book that ended says how and when. */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = CompleteValidator.class)
public @interface Complete {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
