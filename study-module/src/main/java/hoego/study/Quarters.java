package hoego.study;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A number in quarters: 3.25, but not 3.3. */
@Target(FIELD)
@Retention(RUNTIME)
@Constraint(validatedBy = QuartersValidator.class)
public @interface Quarters {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
