/** One line becomes a record: what was typed is read with everything the areas know. */
@NullMarked
package hoego.web.capture;

import org.jspecify.annotations.NullMarked;
