/** Deleted records of every area that lies in this schema. */
@NullMarked
package hoego.goals.trash;

import org.jspecify.annotations.NullMarked;
