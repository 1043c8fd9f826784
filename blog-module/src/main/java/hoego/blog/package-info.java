/** Blog: what is written, under which rhythm, and who read it. */
@NullMarked
package hoego.blog;

import org.jspecify.annotations.NullMarked;
