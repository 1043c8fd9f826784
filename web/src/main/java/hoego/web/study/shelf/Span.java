package hoego.web.study.shelf;

import org.jspecify.annotations.Nullable;

/** From when to when a book was read, as far as a file tells. */
record Span(@Nullable RoughDay start, @Nullable RoughDay end) {}
