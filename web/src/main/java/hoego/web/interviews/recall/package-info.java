/** Cards that come back: the pages on which they are recalled, listed and counted. */
@NullMarked
package hoego.web.interviews.recall;

import org.jspecify.annotations.NullMarked;
