package hoego.study;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = POSTGRES)
interface StudyGroupRepository extends CrudRepository<StudyGroup, Long> {

    @Query("""
            SELECT * FROM study.study_group
            WHERE started_on < :end
              AND (ended_on IS NULL OR study.time_ends(ended_on, ended_precision) > :start)
              AND (:words = '' OR strpos(lower(concat_ws(' ', name, other_names, why, cadence, end_reason)), :words) > 0)
            ORDER BY (ended_on IS NULL) DESC, started_on DESC, id DESC
            LIMIT :limit OFFSET :offset
            """)
    List<StudyGroup> findFiltered(String words, LocalDate start, LocalDate end, int limit, long offset);

    @Query("""
            SELECT count(*) FROM study.study_group
            WHERE started_on < :end
              AND (ended_on IS NULL OR study.time_ends(ended_on, ended_precision) > :start)
              AND (:words = '' OR strpos(lower(concat_ws(' ', name, other_names, why, cadence, end_reason)), :words) > 0)
            """)
    long countFiltered(String words, LocalDate start, LocalDate end);

    @Query("SELECT * FROM study.study_group ORDER BY (ended_on IS NULL) DESC, started_on DESC, id DESC")
    List<StudyGroup> findAllLatestFirst();

    @Query("""
            SELECT g.id, g.name, g.started_on, g.started_precision, g.ended_on, g.ended_precision, g.end_reason,
                   (SELECT count(*) FROM study.meeting m
                    WHERE m.group_id = g.id AND m.held_on >= :start AND m.held_on < :end
                      AND NOT m.absent) AS meetings
            FROM study.study_group g
            WHERE g.started_on < :end
              AND (g.ended_on IS NULL OR study.time_ends(g.ended_on, g.ended_precision) > :start)
            ORDER BY g.started_on, g.id
            """)
    List<GroupPeriod> findInPeriod(LocalDate start, LocalDate end);
}
