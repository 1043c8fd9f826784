package hoego.study.interviews;

import io.micronaut.core.annotation.Introspected;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A piece of a {@link TopicTrail}; which fields are filled depends on the part. */
@Introspected
record TopicTrailRow(
        String part,
        String kind,
        long id,
        @Nullable Long questionId,
        String title,
        @Nullable LocalDate day,
        @Nullable Integer grade,
        @Nullable Integer countsAs,
        @Nullable BigDecimal level,
        @Nullable Integer expected,
        @Nullable Long interviewId,
        String post,
        String company,
        String stage,
        int people,
        String who,
        String source,
        int again,
        int hard,
        int good,
        int easy) {}
