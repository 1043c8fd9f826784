/** Interviews, the questions asked there, and the topics that these are about. */
@NullMarked
package hoego.study.interviews;

import org.jspecify.annotations.NullMarked;
