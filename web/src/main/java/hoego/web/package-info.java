/** The frame: what every page and every area rests on. It knows no area. */
@NullMarked
package hoego.web;

import org.jspecify.annotations.NullMarked;
