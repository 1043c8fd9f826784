package hoego.health;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A weight that is worth asking about before it is kept.
 *
 * @param likelierKg what may have been meant; null if nothing suggests itself
 */
public record WeightDoubt(@Nullable BigDecimal likelierKg) {}
