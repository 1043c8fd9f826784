/** How the owner comes in: the first start, signing in and out. */
@NullMarked
package hoego.web.account;

import org.jspecify.annotations.NullMarked;
