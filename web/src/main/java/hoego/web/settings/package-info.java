/** What the owner decides about Hoego itself, and what Hoego does by itself. */
@NullMarked
package hoego.web.settings;

import org.jspecify.annotations.NullMarked;
