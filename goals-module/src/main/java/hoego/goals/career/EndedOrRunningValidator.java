package hoego.goals.career;

import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import io.micronaut.validation.validator.constraints.ConstraintValidatorContext;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

@Singleton
final class EndedOrRunningValidator implements ConstraintValidator<EndedOrRunning, AttemptDraft> {

    @Override
    public boolean isValid(
            @Nullable AttemptDraft draft,
            AnnotationValue<EndedOrRunning> constraint,
            ConstraintValidatorContext context) {
        if (draft == null || (draft.endedOn() == null) == (draft.outcome() == AttemptOutcome.RUNNING)) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("")
                .addPropertyNode("endedOn")
                .addConstraintViolation();
        return false;
    }
}
