package hoego.web;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The unit in which the owner reads and writes weights; records keep kilograms. */
public enum WeightUnit {
    KG("kg", BigDecimal.ONE),
    LB("lb", new BigDecimal("0.45359237")); // the international pound, exact by definition (1959)

    private final String symbol;
    private final BigDecimal kilograms;

    WeightUnit(String symbol, BigDecimal kilograms) {
        this.symbol = symbol;
        this.kilograms = kilograms;
    }

    public String symbol() {
        return symbol;
    }

    /** Kilograms in this unit, unrounded. */
    public BigDecimal of(BigDecimal kg) {
        return this == KG ? kg : kg.divide(kilograms, MathContext.DECIMAL64);
    }

    /** An amount of this unit in kilograms, to the gram. */
    public BigDecimal toKg(BigDecimal amount) {
        return this == KG ? amount : amount.multiply(kilograms).setScale(3, RoundingMode.HALF_UP);
    }

    /** Kilograms as they stand in a field of this unit: their own digits, or two behind the point at most. */
    public String written(BigDecimal kg) {
        return this == KG ? plain(kg) : plain(of(kg).setScale(2, RoundingMode.HALF_UP));
    }

    static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }
}
