package hoego.blog;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** What was entered does not contradict itself. */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = SoundValidator.class)
public @interface Sound {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
