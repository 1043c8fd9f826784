package hoego.study;

import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import io.micronaut.validation.validator.constraints.ConstraintValidatorContext;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

@Singleton
final class BookNumberValidator implements ConstraintValidator<BookNumber, String> {

    @Override
    public boolean isValid(
            @Nullable String typed, AnnotationValue<BookNumber> constraint, ConstraintValidatorContext context) {
        return typed == null || typed.isBlank() || Isbn.of(typed).isPresent();
    }
}
