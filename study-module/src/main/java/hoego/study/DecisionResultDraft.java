package hoego.study;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Size;

/** What one may say of a {@link Decision} besides whether it was tried. */
@Introspected
public record DecisionResultDraft(@Size(max = 300) String result) {}
