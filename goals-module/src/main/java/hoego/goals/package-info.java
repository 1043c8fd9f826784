/** Goals, career and side projects: what is wanted, and what became of it. */
@NullMarked
package hoego.goals;

import org.jspecify.annotations.NullMarked;
