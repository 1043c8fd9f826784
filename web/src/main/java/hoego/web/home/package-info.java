/** The pages that bring the areas together: dashboard, timeline, search. */
@NullMarked
package hoego.web.home;

import org.jspecify.annotations.NullMarked;
