/** Posts as files: what archives hold, how Markdown of other programs is read, and how ours is written. */
@NullMarked
package hoego.web.blog.files;

import org.jspecify.annotations.NullMarked;
