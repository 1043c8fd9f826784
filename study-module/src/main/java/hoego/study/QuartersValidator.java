package hoego.study;

import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.validation.validator.constraints.ConstraintValidator;
import io.micronaut.validation.validator.constraints.ConstraintValidatorContext;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

@Singleton
final class QuartersValidator implements ConstraintValidator<Quarters, BigDecimal> {

    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    @Override
    public boolean isValid(
            @Nullable BigDecimal number, AnnotationValue<Quarters> constraint, ConstraintValidatorContext context) {
        return number == null || number.remainder(QUARTER).signum() == 0;
    }
}
