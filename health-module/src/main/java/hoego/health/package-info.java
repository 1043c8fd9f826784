/** Health: weight, pain, movement and eating. */
@NullMarked
package hoego.health;

import org.jspecify.annotations.NullMarked;
