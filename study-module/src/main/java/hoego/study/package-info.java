/** Study and interviews: what is learned, where it is weak, and whether it sticks. */
@NullMarked
package hoego.study;

import org.jspecify.annotations.NullMarked;
