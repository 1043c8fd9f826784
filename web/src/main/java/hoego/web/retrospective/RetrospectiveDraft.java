package hoego.web.retrospective;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Size;

/** What one writes about a period: a title, and one text in Markdown. */
@Introspected
public record RetrospectiveDraft(
        @Size(max = 120) String title, @Size(max = 100_000) String body) {

    static RetrospectiveDraft of(Retrospective retrospective) {
        return new RetrospectiveDraft(retrospective.title(), retrospective.body());
    }
}
