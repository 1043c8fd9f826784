package hoego.goals;

import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import io.micronaut.validation.validator.constraints.ConstraintValidatorContext;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

@Singleton
final class GroundedValidator implements ConstraintValidator<Grounded, NotDoingDraft> {

    @Override
    public boolean isValid(
            @Nullable NotDoingDraft draft, AnnotationValue<Grounded> constraint, ConstraintValidatorContext context) {
        var wrong = draft == null ? null : wrong(draft);
        if (wrong != null) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("")
                    .addPropertyNode(wrong)
                    .addConstraintViolation();
        }
        return wrong == null;
    }

    private static @Nullable String wrong(NotDoingDraft draft) {
        var review = draft.reviewOn();
        if (review != null && !review.isAfter(draft.decidedOn())) {
            return "reviewOn";
        }
        return draft.principleId() == null && draft.ground().isEmpty() ? "reason" : null;
    }
}
