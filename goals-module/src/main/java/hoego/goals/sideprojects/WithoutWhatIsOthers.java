package hoego.goals.sideprojects;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** Reasons belong to an end, an amount to a refund. */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = WithoutWhatIsOthersValidator.class)
public @interface WithoutWhatIsOthers {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
