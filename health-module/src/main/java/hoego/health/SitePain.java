package hoego.health;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;

/** How often and how much it hurt at a site; entries of no pain are not counted. */
@Introspected
public record SitePain(BodySite site, long count, BigDecimal mean) {}
