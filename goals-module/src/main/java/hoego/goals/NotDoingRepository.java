package hoego.goals;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface NotDoingRepository extends CrudRepository<NotDoing, Long> {

    String STANDING = """
            SELECT n.id, n.kind, n.what, n.area, n.decided_on, n.to_whom, n.principle_id, p.number AS principle_number,
                   coalesce(p.words, n.principle_words) AS principle_words, n.reason, s.state, s.review_on, s.since, s.looks,
                   n.sample
            """;

    String FROM = """
            FROM goals.not_doing n
            JOIN goals.not_doing_on(:day) s ON s.id = n.id
            LEFT JOIN goals.principle p ON p.id = n.principle_id
            """;

    String NARROWED = """
            WHERE (:words = '' OR strpos(lower(concat_ws(' ', n.what, n.to_whom, n.reason,
                                                         coalesce(p.words, n.principle_words))), :words) > 0)
              AND (:area = '' OR n.area = :area)
              AND (:kind = '' OR n.kind = :kind)
              AND (:state = '' OR s.state = :state)
              AND n.decided_on >= :start AND n.decided_on < :end
            """;

    /** What is due first, then the latest. */
    @Query(STANDING + FROM + NARROWED + """
            ORDER BY s.state <> 'DUE', n.decided_on DESC, n.id DESC
            LIMIT :limit OFFSET :offset
            """)
    List<NotDoingStanding> findFiltered(
            String words,
            String area,
            String kind,
            String state,
            LocalDate start,
            LocalDate end,
            LocalDate day,
            int limit,
            long offset);

    @Query("SELECT count(*) " + FROM + NARROWED)
    long countFiltered(
            String words, String area, String kind, String state, LocalDate start, LocalDate end, LocalDate day);

    @Query(STANDING + FROM + "WHERE n.id = :id")
    Optional<NotDoingStanding> findStanding(long id, LocalDate day);

    @Query("""
            SELECT kind, count(*) AS count FROM goals.not_doing
            WHERE decided_on >= :start AND decided_on < :end
            GROUP BY kind
            ORDER BY array_position(ARRAY['PUT_OFF', 'REFUSED', 'HANDED_OVER'], kind)
            """)
    List<NotDoingCount> countByKind(LocalDate start, LocalDate end);
}
