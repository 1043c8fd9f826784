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
            case HABIT -> missingOfHabit(draft);
        };
    }

    /** By the week or by the month, and not both. */
    private static @Nullable String missingOfHabit(GoalDraft draft) {
        var weekly = draft.timesPerWeek() != null || !draft.weekdays().isEmpty();
        if (draft.timesPerMonth() == null) {
            return weekly ? null : "timesPerWeek";
        }
        return weekly ? "timesPerMonth" : null;
    }
}
