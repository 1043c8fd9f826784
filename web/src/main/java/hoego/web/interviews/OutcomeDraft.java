package hoego.web.interviews;

import hoego.study.interviews.StageOutcome;
import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * What a button tells of a stage.
 *
 * @param outcome null to take back what was told
 */
@Introspected
public record OutcomeDraft(@Nullable StageOutcome outcome) {}
