package hoego.study.recall;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = POSTGRES)
interface RecallFigureRepository extends GenericRepository<Card, Long> {

    @Query("""
            SELECT recalled_on AS day, count(*)::int AS answers,
                   count(*) FILTER (WHERE phase_before = 'REVIEW' AND due_on_before <= recalled_on)::int AS asked,
                   count(*) FILTER (WHERE phase_before = 'REVIEW' AND due_on_before <= recalled_on AND grade > 1)::int AS recalled
            FROM study.recall
            WHERE recalled_on >= :start AND recalled_on < :end
            GROUP BY recalled_on
            ORDER BY recalled_on
            """)
    List<RecallDay> findDays(LocalDate start, LocalDate end);

    @Query("""
            SELECT count(*) AS answers, count(DISTINCT card_id) AS cards
            FROM study.recall
            WHERE recalled_on >= :start AND recalled_on < :end
            """)
    RecallTotals findTotals(LocalDate start, LocalDate end);

    @Query("""
            SELECT greatest(due_on, :day) AS day, count(*)::int AS cards
            FROM study.card
            WHERE NOT suspended AND phase = 'REVIEW' AND due_on < :end
            GROUP BY 1
            ORDER BY 1
            """)
    List<DueDay> findDue(LocalDate day, LocalDate end);

    @Query("""
            SELECT coalesce(q.topic_id, c.topic_id) AS topic_id, coalesce(t.name, '') AS topic, count(*)::int AS cards,
                   count(c.stability)::int AS begun, (count(*) FILTER (WHERE c.stability >= 21))::int AS mature,
                   100 * avg(study.retrievability(c.stability, :day - c.last_recalled_on)) AS percent
            FROM study.card c
            LEFT JOIN study.question q ON q.id = c.question_id
            LEFT JOIN study.topic t ON t.id = coalesce(q.topic_id, c.topic_id)
            GROUP BY 1, 2
            ORDER BY percent NULLS LAST, 2, 1
            """)
    List<TopicStrength> findStrengths(LocalDate day);
}
