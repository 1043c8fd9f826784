package hoego.study.recall;

/** How well one recalled a card. */
public enum Grade {
    AGAIN(1),
    HARD(2),
    GOOD(3),
    EASY(4);

    private final int number;

    Grade(int number) {
        this.number = number;
    }

    /** 1 to 4, as FSRS counts. */
    public int number() {
        return number;
    }

    public static Grade of(int number) {
        return values()[number - 1];
    }

    /** Whether it was recalled at all. */
    public boolean isRecalled() {
        return this != AGAIN;
    }
}
