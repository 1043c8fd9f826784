/** Deleted records of every area that lies in this schema. */
@NullMarked
package hoego.study.trash;

import org.jspecify.annotations.NullMarked;
