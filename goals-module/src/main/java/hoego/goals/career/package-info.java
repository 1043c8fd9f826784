/** What somebody works as, tries, reaches and learns. */
@NullMarked
package hoego.goals.career;

import org.jspecify.annotations.NullMarked;
