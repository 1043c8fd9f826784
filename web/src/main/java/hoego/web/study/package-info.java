/** The pages of study, and what it adds to those that bring the areas together. */
@NullMarked
package hoego.web.study;

import org.jspecify.annotations.NullMarked;
