package hoego.goals.sideprojects;

import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import io.micronaut.validation.validator.constraints.ConstraintValidatorContext;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

@Singleton
final class WithoutWhatIsOthersValidator implements ConstraintValidator<WithoutWhatIsOthers, SideProjectStepDraft> {

    @Override
    public boolean isValid(
            @Nullable SideProjectStepDraft draft,
            AnnotationValue<WithoutWhatIsOthers> constraint,
            ConstraintValidatorContext context) {
        var field = draft == null ? null : draft.odd();
        if (field != null) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("")
                    .addPropertyNode(field)
                    .addConstraintViolation();
        }
        return field == null;
    }
}
