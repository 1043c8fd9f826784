package hoego.goals.career;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import hoego.goals.trash.Trashed;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface CareerMomentRepository extends GenericRepository<Trashed, Long> {

    @Query("""
            SELECT m.day, m.at, m.kind, m.id, m.page_id, m.title, m.note, m.value, m.detail
            FROM goals.career_moment m
            WHERE m.day >= :start AND m.day < :end
              AND (:kind = '' OR m.kind = :kind)
              AND (:words = '' OR strpos(lower(m.title || ' ' || m.note), :words) > 0)
              AND (m.day, m.at, m.kind, m.id) < (:beforeDay, :beforeAt, :beforeKind COLLATE "C", :beforeId)
            ORDER BY m.day DESC, m.at DESC, m.kind DESC, m.id DESC
            LIMIT :limit
            """)
    List<CareerMoment> findBefore(
            LocalDate start,
            LocalDate end,
            String kind,
            String words,
            LocalDate beforeDay,
            Instant beforeAt,
            String beforeKind,
            long beforeId,
            int limit);

    @Query("""
            SELECT t.kind, t.id, t.page_id, t.title, t.text, t.day
            FROM goals.career_text t
            WHERE strpos(lower(t.text), :words) > 0
            ORDER BY t.day DESC NULLS LAST, t.kind, t.id DESC
            LIMIT :limit
            """)
    List<CareerHit> findMatching(String words, int limit);

    @Query("SELECT t.page_id FROM goals.career_text t WHERE t.kind = :kind AND t.id = :id")
    Optional<Long> findPage(String kind, long id);

    /** No day before the last one with a lesson or a workload has to be looked at. */
    @Query("""
            SELECT max(m.day) FROM goals.career_moment m
            WHERE m.day < :day
              AND m.day >= coalesce(
                  greatest((SELECT max(l.day) FROM goals.lesson l WHERE l.day < :day),
                           (SELECT max(w.week) FROM goals.workload w WHERE w.week < :day)), '-infinity')
            """)
    Optional<LocalDate> findLastDayBefore(LocalDate day);
}
