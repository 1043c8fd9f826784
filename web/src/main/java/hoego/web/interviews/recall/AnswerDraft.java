package hoego.web.interviews.recall;

import hoego.study.recall.Grade;
import io.micronaut.core.annotation.Introspected;

/**
 * What a button below a card says.
 *
 * @param card its id
 * @param beyond whether one goes on after the plan of the day
 */
@Introspected
public record AnswerDraft(long card, Grade grade, boolean beyond) {}
