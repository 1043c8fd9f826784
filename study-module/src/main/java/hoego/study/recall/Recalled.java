package hoego.study.recall;

/**
 * What came of an answer.
 *
 * @param turn where it led the card
 * @param leech whether the card was forgotten so often that something should be done about it
 */
public record Recalled(long id, CardRow card, Turn turn, boolean leech) {}
