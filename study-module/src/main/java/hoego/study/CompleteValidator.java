package hoego.study;

import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import io.micronaut.validation.validator.constraints.ConstraintValidatorContext;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

@Singleton
final class CompleteValidator implements ConstraintValidator<Complete, Ending> {

    @Override
    public boolean isValid(
            @Nullable Ending draft, AnnotationValue<Complete> constraint, ConstraintValidatorContext context) {
        if (draft == null || (draft.outcome() == null) == (draft.endedOn() == null) || isUndated(draft)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("")
                .addPropertyNode(draft.outcome() == null ? "outcome" : "endedOn")
                .addConstraintViolation();
        return false;
    }

    /** It ended, and nobody knows when. */
    private static boolean isUndated(Ending draft) {
        return draft.outcome() != null && draft.endedOn() == null && draft.endedPrecision() == null;
    }
}
