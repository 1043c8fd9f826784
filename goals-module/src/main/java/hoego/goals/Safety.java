package hoego.goals;

/**
 * For how long a goal stays on the good side of its line if nothing is done, by the colours of Beeminder (beeminder/road,
 * broad.js: days to derail 0 red, 1 orange, 2 blue, 3 to 6 green, 7 and more grey). The colour never stands without its days.
 */
public enum Safety {
    /** Behind its line. */
    RED,
    /** Tomorrow it is behind. */
    ORANGE,
    BLUE,
    GREEN,
    /** A week or longer. */
    GREY;

    private static final int WEEK = 7;

    /** By the days until it is behind, 0 if it is. */
    public static Safety of(int days) {
        if (days >= WEEK) {
            return GREY;
        }
        return switch (days) {
            case 0 -> RED;
            case 1 -> ORANGE;
            case 2 -> BLUE;
            default -> GREEN;
        };
    }
}
