package hoego.web.settings;

import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import io.micronaut.validation.validator.constraints.ConstraintValidatorContext;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Finds the problem in the last day. */
@Singleton
final class InOrderValidator implements ConstraintValidator<InOrder, PauseDraft> {

    @Override
    public boolean isValid(
            @Nullable PauseDraft draft, AnnotationValue<InOrder> constraint, ConstraintValidatorContext context) {
        if (draft == null || !draft.endsOn().isBefore(draft.startsOn())) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("")
                .addPropertyNode("endsOn")
                .addConstraintViolation();
        return false;
    }
}
