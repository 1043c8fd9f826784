package hoego.blog;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/**
 * A talk about a post.
 *
 * @param title its own, or that of the post
 */
@Introspected
public record PostTalk(long id, long postId, LocalDate givenOn, String title) {}
