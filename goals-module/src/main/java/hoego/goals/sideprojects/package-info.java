/** Side projects and how they went on, to whatever end. */
@NullMarked
package hoego.goals.sideprojects;

import org.jspecify.annotations.NullMarked;
