package hoego.blog;

import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import io.micronaut.validation.validator.constraints.ConstraintValidatorContext;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

@Singleton
final class SoundValidator implements ConstraintValidator<Sound, Doubtful> {

    @Override
    public boolean isValid(
            @Nullable Doubtful draft, AnnotationValue<Sound> constraint, ConstraintValidatorContext context) {
        var field = draft == null ? null : draft.unsoundField();
        if (field == null) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("").addPropertyNode(field).addConstraintViolation();
        return false;
    }
}
