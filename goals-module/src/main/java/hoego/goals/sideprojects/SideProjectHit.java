package hoego.goals.sideprojects;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A side project or step that a search found.
 *
 * @param kind side-project or side-project-step
 * @param pageId the side project
 * @param text all that was searched
 * @param day of a step; null for a project, and where it is known only roughly
 * @param step what a step was; null for a project
 */
@Introspected
public record SideProjectHit(
        String kind,
        long id,
        long pageId,
        String title,
        String text,
        @Nullable LocalDate day,
        @Nullable StepKind step) {}
