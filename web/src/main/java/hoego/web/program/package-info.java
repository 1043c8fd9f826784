/** From the command line to a running Hoego. */
@NullMarked
package hoego.web.program;

import org.jspecify.annotations.NullMarked;
