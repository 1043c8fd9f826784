package hoego.web.interviews.files;

import java.util.List;

/** What our own tables call what they know of a card. */
final class OwnColumns {

    static final String FRONT = "front";
    static final String BACK = "back";
    static final String TOPIC = "topic";
    static final String TAGS = "tags";
    static final String PHASE = "phase";
    static final String STEP = "step";
    static final String STABILITY = "stability";
    static final String DIFFICULTY = "difficulty";
    static final String DUE = "due";
    static final String DUE_AT = "due_at";
    static final String RECALLED = "recalled";
    static final String RECALLED_AT = "recalled_at";
    static final String LAPSES = "lapses";
    static final String SUSPENDED = "suspended";

    static final List<String> ALL = List.of(
            FRONT,
            BACK,
            TOPIC,
            TAGS,
            PHASE,
            STEP,
            STABILITY,
            DIFFICULTY,
            DUE,
            DUE_AT,
            RECALLED,
            RECALLED_AT,
            LAPSES,
            SUSPENDED);

    private OwnColumns() {}
}
