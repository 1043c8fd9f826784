/** Looking back: a period's facts beside the one text that is written about it. */
@NullMarked
package hoego.web.retrospective;

import org.jspecify.annotations.NullMarked;
