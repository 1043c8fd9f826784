package hoego.blog;

import java.math.BigDecimal;

/**
 * What is left of a deposit once the fines are taken off, as the rules of posting-review have it
 * (Meet-Coder-Study/posting-review, README). Those are silent below nought: no more is lost than was paid in, and what
 * would be is told.
 *
 * @param fines all of them together
 */
public record Refund(BigDecimal deposit, BigDecimal fines) {

    /** Never below nought. */
    public BigDecimal left() {
        return deposit.subtract(fines).max(BigDecimal.ZERO);
    }

    /** By how much the fines go beyond the deposit; nought if they do not. */
    public BigDecimal overrun() {
        return fines.subtract(deposit).max(BigDecimal.ZERO);
    }
}
