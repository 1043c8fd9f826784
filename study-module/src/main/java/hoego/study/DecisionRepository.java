package hoego.study;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface DecisionRepository extends CrudRepository<Decision, Long> {

    /** Decisions with the meetings that made them. */
    String ROWS = """
            SELECT d.id, d.meeting_id, d.words, d.state, d.told_on, d.result, m.held_on, m.group_id, g.name AS group_name,
                   d.sample, d.version
            """;

    String FROM = """
            FROM study.decision d
            JOIN study.meeting m ON m.id = d.meeting_id
            JOIN study.study_group g ON g.id = m.group_id
            """;

    /** Those that are asked for. */
    String WANTED = """
            WHERE m.held_on >= :start AND m.held_on < :end
              AND (:groupId = 0 OR m.group_id = :groupId)
              AND (:state = '' OR d.state = :state)
              AND (:words = '' OR strpos(lower(concat_ws(' ', d.words, d.result)), :words) > 0)
            """;

    @Query(ROWS + FROM + WANTED + """
            ORDER BY (d.state = 'OPEN') DESC, m.held_on DESC, d.id
            LIMIT :limit OFFSET :offset
            """)
    List<DecisionRow> findFiltered(
            String words, long groupId, String state, LocalDate start, LocalDate end, int limit, long offset);

    @Query("SELECT count(*)\n" + FROM + WANTED)
    long countFiltered(String words, long groupId, String state, LocalDate start, LocalDate end);

    @Query(ROWS + FROM + "WHERE d.meeting_id = :meetingId ORDER BY d.id")
    List<DecisionRow> findOf(long meetingId);

    @Query(ROWS + FROM + "WHERE d.id = :id")
    Optional<DecisionRow> findRow(long id);
}
