package hoego.goals.sideprojects;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** An end has its reasons, a refund its amount. */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = WithWhatItNeedsValidator.class)
public @interface WithWhatItNeeds {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
