package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened on a day.
 *
 * @param kind post-idea, post-draft, post, post-end, cohort, round, talk, peer-post, given-review or received-review
 * @param parentId the cohort of what belongs to one
 * @param at when it was written down
 * @param title of the post or talk; of a cohort and its rounds its name
 * @param detail the reason of an end, the number of a round's cohort, who was reviewed or reviewed it, or whether it was heard or read
 * @param number of a cohort or round, or of the cohort of a review; a talk's minutes
 */
@Introspected
public record BlogMoment(
        String kind,
        long id,
        @Nullable Long parentId,
        LocalDate day,
        Instant at,
        String title,
        String detail,
        @Nullable Integer number) {}
