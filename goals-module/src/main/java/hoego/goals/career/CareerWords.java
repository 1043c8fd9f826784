package hoego.goals.career;

/** Words as they are looked for in texts. */
final class CareerWords {

    private CareerWords() {}

    /** A pattern for {@code LIKE} that finds the words anywhere. */
    static String anywhere(String words) {
        return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
