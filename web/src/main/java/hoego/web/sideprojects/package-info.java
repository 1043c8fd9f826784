/** The pages of side projects. */
@NullMarked
package hoego.web.sideprojects;

import org.jspecify.annotations.NullMarked;
