package hoego.goals;

import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import io.micronaut.validation.validator.constraints.ConstraintValidatorContext;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

@Singleton
final class CompleteValidator implements ConstraintValidator<Complete, GoalDraft> {

    @Override
    public boolean isValid(
            @Nullable GoalDraft draft, AnnotationValue<Complete> constraint, ConstraintValidatorContext context) {
        var missing = draft == null ? null : missing(draft);
        if (missing != null) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("")
                    .addPropertyNode(missing)
                    .addConstraintViolation();
        }
        return missing == null;
    }

    private static @Nullable String missing(GoalDraft draft) {
        if (!draft.hasSpan()) {
            return "endsOn";
        }
        return switch (draft.kind()) {
            case MEASURED -> draft.targetValue() == null ? "targetValue" : null;
            case MILESTONES -> null;
            case HABIT -> draft.timesPerWeek() == null ? "timesPerWeek" : null;
        };
    }
}
