/** Deleted records of every area that lies in this schema. */
@NullMarked
package hoego.blog.trash;

import org.jspecify.annotations.NullMarked;
