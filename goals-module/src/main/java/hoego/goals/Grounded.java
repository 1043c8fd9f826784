package hoego.goals;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** What is not done has a principle or a reason behind it, and is looked at again later. */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = GroundedValidator.class)
public @interface Grounded {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
