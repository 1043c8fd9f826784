/** Cards in the files of Anki, in tables and in our own: read, compared with what is here, and written. */
@NullMarked
package hoego.web.interviews.files;

import org.jspecify.annotations.NullMarked;
