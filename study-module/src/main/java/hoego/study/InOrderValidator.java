package hoego.study;

import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import io.micronaut.validation.validator.constraints.ConstraintValidatorContext;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

@Singleton
final class InOrderValidator implements ConstraintValidator<InOrder, Spanning> {

    @Override
    public boolean isValid(
            @Nullable Spanning draft, AnnotationValue<InOrder> constraint, ConstraintValidatorContext context) {
        if (draft == null || draft.isInOrder()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("")
                .addPropertyNode(draft.endField())
                .addConstraintViolation();
        return false;
    }
}
