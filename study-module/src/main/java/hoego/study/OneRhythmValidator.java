package hoego.study;

import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import io.micronaut.validation.validator.constraints.ConstraintValidatorContext;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

@Singleton
final class OneRhythmValidator implements ConstraintValidator<OneRhythm, StudyGroupDraft> {

    @Override
    public boolean isValid(
            @Nullable StudyGroupDraft draft,
            AnnotationValue<OneRhythm> constraint,
            ConstraintValidatorContext context) {
        if (draft == null || draft.hasOneRhythm()) {
            return true;
        }
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("")
                .addPropertyNode("timesPerMonth")
                .addConstraintViolation();
        return false;
    }
}
