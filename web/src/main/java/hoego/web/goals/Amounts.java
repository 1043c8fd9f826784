package hoego.web.goals;

import hoego.web.Ui;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a goal are written: with its own unit or that of its source, weights in the owner's.
 *
 * <p>A unit in Latin letters is written as the owner typed it, beside figures of the number they typed it for: who wants to read
 * 2 books has read 1, not 1 books. That of its source goes without saying where the goal's title says it: who writes 12 posts
 * is at 8.
 *
 * @param title of the goal
 * @param unit what the owner called it; empty if there is none
 * @param target for which they called it so; null where it is not known, which is taken for several
 * @param sourceUnit key of the text of the source's unit; null if the goal is fed by hand
 * @param digits how many behind the point are shown at most
 */
record Amounts(
        Ui ui,
        String title,
        String unit,
        @Nullable BigDecimal target,
        @Nullable String sourceUnit,
        int digits) {

    static final String KILOGRAMS = "unit.kg";

    private static final String NO_BREAK_SPACE = "\u00a0";

    /** With its unit: 8편, 70.9 kg, 12 pages. */
    String with(BigDecimal value) {
        var unitText = unitText(value);
        return unitText.isEmpty() ? figure(value) : figure(value) + gap(unitText) + unitText;
    }

    /** Without its unit. */
    String figure(BigDecimal value) {
        return isWeight() ? ui.weightFigure(value) : ui.number(rounded(value));
    }

    /** As it is shown, unrounded: weights in the owner's unit. */
    BigDecimal shown(BigDecimal value) {
        return isWeight() ? ui.weightUnit().of(value) : value;
    }

    boolean isWeight() {
        return KILOGRAMS.equals(sourceUnit);
    }

    private BigDecimal rounded(BigDecimal value) {
        return value.setScale(
                Math.min(digits, Math.max(0, value.stripTrailingZeros().scale())), RoundingMode.HALF_UP);
    }

    private String unitText(BigDecimal value) {
        if (isWeight()) {
            return ui.weightUnit().symbol();
        }
        if (sourceUnit == null) {
            return unit.isEmpty() || isClose(unit) || isOne(value) == (target != null && isOne(target)) ? unit : "";
        }
        var text = ui.hasText(sourceUnit) ? ui.text(sourceUnit, Map.of("count", rounded(value))) : "";
        return isSaid(text) ? "" : text;
    }

    private boolean isSaid(String unitText) {
        return !unitText.isEmpty()
                && !isClose(unitText)
                && title.toLowerCase(Locale.ROOT).contains(unitText.toLowerCase(Locale.ROOT));
    }

    private boolean isOne(BigDecimal value) {
        return rounded(value).abs().compareTo(BigDecimal.ONE) == 0;
    }

    /** Korean counters and signs stand close to their figure, other units after a space that does not break. */
    private static String gap(String unitText) {
        return isClose(unitText) ? "" : NO_BREAK_SPACE;
    }

    private static boolean isClose(String unitText) {
        var first = unitText.codePointAt(0);
        return Character.UnicodeScript.of(first) == Character.UnicodeScript.HANGUL || !Character.isLetter(first);
    }
}
