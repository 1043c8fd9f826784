package hoego.goals.career;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** An attempt has an end exactly if it is over. */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = EndedOrRunningValidator.class)
public @interface EndedOrRunning {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
