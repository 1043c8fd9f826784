/** The pages of goals, resolutions and worries. */
@NullMarked
package hoego.web.goals;

import org.jspecify.annotations.NullMarked;
