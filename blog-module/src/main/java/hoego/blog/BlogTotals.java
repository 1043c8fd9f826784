package hoego.blog;

import io.micronaut.core.annotation.Introspected;

/**
 * What a time came to.
 *
 * @param posts published
 * @param ideas that are noted in it and wait still
 * @param talksOfPosts talks about posts that are kept here
 * @param learned posts of others with a takeaway
 * @param moments of all kinds
 */
@Introspected
public record BlogTotals(
        long posts,
        long ideas,
        long talks,
        long talksOfPosts,
        long talkMinutes,
        long questions,
        long learned,
        long moments) {}
