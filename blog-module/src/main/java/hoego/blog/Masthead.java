package hoego.blog;

import io.micronaut.core.annotation.Introspected;

/**
 * What strangers read above the posts they are shown.
 *
 * @param title may be empty
 * @param author who writes; may be empty
 * @param words a line about it; may be empty
 * @param version 0 until there is one
 */
@Introspected
public record Masthead(String title, String author, String words, int version) {}
