/** The pages of interviews, their questions and topics. */
@NullMarked
package hoego.web.interviews;

import org.jspecify.annotations.NullMarked;
