package hoego.study;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** What ends does not end before it began. */
@Target(TYPE)
@Retention(RUNTIME)
@Constraint(validatedBy = InOrderValidator.class)
public @interface InOrder {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
