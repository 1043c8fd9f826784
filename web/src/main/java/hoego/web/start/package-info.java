/** From the command line to a running Hoego. */
@NullMarked
package hoego.web.start;

import org.jspecify.annotations.NullMarked;
