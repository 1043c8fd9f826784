package hoego.study;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = POSTGRES)
interface MemberRepository extends CrudRepository<Member, Long> {

    /** Those that are asked for. */
    String WANTED = """
            WHERE group_id = :groupId
              AND (:words = '' OR strpos(lower(concat_ws(' ', role, name, note)), :words) > 0)
              AND (CAST(:on AS date) IS NULL OR (coalesce(joined_on, '-infinity') <= :on
                   AND (left_on IS NULL OR study.time_ends(left_on, left_precision) > :on)))
              AND (CAST(:joinedFrom AS date) IS NULL OR (joined_on >= :joinedFrom
                   AND study.time_ends(joined_on, joined_precision) <= :joinedBefore))
              AND (CAST(:leftFrom AS date) IS NULL OR (left_on >= :leftFrom
                   AND study.time_ends(left_on, left_precision) <= :leftBefore))
            """;

    @Query("""
            SELECT * FROM study.member
            """ + WANTED + """
            ORDER BY (left_on IS NULL) DESC, joined_on NULLS FIRST, id
            LIMIT :limit OFFSET :offset
            """)
    List<Member> findFiltered(
            long groupId,
            String words,
            @Nullable LocalDate on,
            @Nullable LocalDate joinedFrom,
            @Nullable LocalDate joinedBefore,
            @Nullable LocalDate leftFrom,
            @Nullable LocalDate leftBefore,
            int limit,
            long offset);

    @Query("""
            SELECT count(*) FROM study.member
            """ + WANTED)
    long countFiltered(
            long groupId,
            String words,
            @Nullable LocalDate on,
            @Nullable LocalDate joinedFrom,
            @Nullable LocalDate joinedBefore,
            @Nullable LocalDate leftFrom,
            @Nullable LocalDate leftBefore);

    @Query("SELECT * FROM study.member WHERE group_id = ANY (:groups) ORDER BY group_id, joined_on NULLS FIRST, id")
    List<Member> findOf(Long[] groups);

    @Query("SELECT * FROM study.member WHERE group_id = :groupId AND id = :id")
    Optional<Member> find(long groupId, long id);
}
