/** The pages of career. */
@NullMarked
package hoego.web.career;

import org.jspecify.annotations.NullMarked;
