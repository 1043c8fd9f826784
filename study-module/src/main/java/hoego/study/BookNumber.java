package hoego.study;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** An ISBN of ten or thirteen digits whose check digit is right, or nothing. */
@Target(FIELD)
@Retention(RUNTIME)
@Constraint(validatedBy = BookNumberValidator.class)
public @interface BookNumber {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
