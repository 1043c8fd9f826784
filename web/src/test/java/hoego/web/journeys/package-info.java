/** Hoego as its owner meets it, in a real browser. */
@NullMarked
package hoego.web.journeys;

import org.jspecify.annotations.NullMarked;
