/** Reads what blogs tell of themselves. */
@NullMarked
package hoego.web.blog.feed;

import org.jspecify.annotations.NullMarked;
