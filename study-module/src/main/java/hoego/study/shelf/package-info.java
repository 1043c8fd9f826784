/** Files of books that came in, and what became of each of their rows. */
@NullMarked
package hoego.study.shelf;

import org.jspecify.annotations.NullMarked;
