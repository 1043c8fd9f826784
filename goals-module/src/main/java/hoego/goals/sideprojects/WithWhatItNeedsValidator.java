package hoego.goals.sideprojects;

import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import io.micronaut.validation.validator.constraints.ConstraintValidatorContext;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

@Singleton
final class WithWhatItNeedsValidator implements ConstraintValidator<WithWhatItNeeds, SideProjectStepDraft> {

    @Override
    public boolean isValid(
            @Nullable SideProjectStepDraft draft,
            AnnotationValue<WithWhatItNeeds> constraint,
            ConstraintValidatorContext context) {
        var field = draft == null ? null : draft.missing();
        if (field != null) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("")
                    .addPropertyNode(field)
                    .addConstraintViolation();
        }
        return field == null;
    }
}
