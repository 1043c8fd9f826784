package hoego.web.interviews.files;

/** Whether the sides of cards are HTML. */
enum Markup {
    HTML,

    /** Those that look so. */
    PERHAPS,
    NONE
}
