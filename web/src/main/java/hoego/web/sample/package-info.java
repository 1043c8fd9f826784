/** The sample quarter: loaded, marked, and removed with one action. */
@NullMarked
package hoego.web.sample;

import org.jspecify.annotations.NullMarked;
