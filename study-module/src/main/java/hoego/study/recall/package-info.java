/** Cards that come back when they are about to be forgotten, and what was recalled of them. */
@NullMarked
package hoego.study.recall;

import org.jspecify.annotations.NullMarked;
