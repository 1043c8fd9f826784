package hoego.goals;

import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import io.micronaut.validation.validator.constraints.ConstraintValidatorContext;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

@Singleton
final class BegunWithinSpanValidator implements ConstraintValidator<BegunWithinSpan, GoalDraft> {

    @Override
    public boolean isValid(
            @Nullable GoalDraft draft,
            AnnotationValue<BegunWithinSpan> constraint,
            ConstraintValidatorContext context) {
        return draft == null || !draft.hasSpan() || draft.isBegunWithin();
    }
}
