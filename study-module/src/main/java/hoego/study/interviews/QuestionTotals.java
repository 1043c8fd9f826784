package hoego.study.interviews;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What some days had of questions.
 *
 * @param asked how many were asked in interviews
 * @param ofTopics how many of these have a topic
 * @param graded how many of these have a grade
 * @param mean of these grades; null without any
 * @param elsewhere how many came up outside interviews
 */
@Introspected
public record QuestionTotals(
        long asked, long ofTopics, long graded, @Nullable BigDecimal mean, long elsewhere) {}
