/** Books in the files of other programs and in our own: read, compared with what is here, and written. */
@NullMarked
package hoego.web.study.shelf;

import org.jspecify.annotations.NullMarked;
