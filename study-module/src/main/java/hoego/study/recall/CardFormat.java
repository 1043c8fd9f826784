package hoego.study.recall;

/** What a file of cards is like. */
public enum CardFormat {

    /** Anki's text export, with its lines above. */
    ANKI,

    /** Two columns or more, with or without their names. */
    TABLE,

    /** We wrote it. */
    HOEGO
}
