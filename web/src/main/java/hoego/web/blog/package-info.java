/** The pages of the blog. */
@NullMarked
package hoego.web.blog;

import org.jspecify.annotations.NullMarked;
