/** The pages of health, and what it adds to those that bring the areas together. */
@NullMarked
package hoego.web.health;

import org.jspecify.annotations.NullMarked;
