package hoego.study;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A group meets by weeks or by months, if it says how often. */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = OneRhythmValidator.class)
public @interface OneRhythm {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
