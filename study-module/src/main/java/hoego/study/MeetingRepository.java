package hoego.study;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = POSTGRES)
interface MeetingRepository extends CrudRepository<Meeting, Long> {

    /** Meetings with the names around them. */
    String ROWS = """
            SELECT m.id, m.group_id, g.name AS group_name, m.held_on, m.minutes, m.topics, m.book_id,
                   coalesce(b.title, '') AS book_title, m.takeaway, m.note, m.material, m.brought, m.absent, m.absence,
                   m.people, (SELECT count(*) FROM study.decision d WHERE d.meeting_id = m.id) AS decisions, m.sample
            FROM study.meeting m
            JOIN study.study_group g ON g.id = m.group_id
            LEFT JOIN study.book b ON b.id = m.book_id
            """;

    /** Those that are asked for. */
    String WANTED = """
            WHERE m.held_on >= :start AND m.held_on < :end
              AND (:groupId = 0 OR m.group_id = :groupId)
              AND (:topic = '' OR EXISTS (SELECT FROM unnest(m.topics) topic WHERE lower(topic) = lower(:topic)))
              AND (:part = '' OR m.absent = (:part = 'MISSED'))
              AND (:words = ''
                   OR strpos(lower(concat_ws(' ', g.name, array_to_string(m.topics, ' '), b.title, m.takeaway, m.brought,
                                             m.material, m.absence, m.note)), :words) > 0
                   OR EXISTS (SELECT FROM study.decision d WHERE d.meeting_id = m.id AND strpos(lower(d.words), :words) > 0))
            """;

    @Query(ROWS + WANTED + """
            ORDER BY m.held_on DESC, m.id DESC
            LIMIT :limit OFFSET :offset
            """)
    List<AttendedMeeting> findFiltered(
            String words,
            long groupId,
            String topic,
            String part,
            LocalDate start,
            LocalDate end,
            int limit,
            long offset);

    @Query(ROWS + "WHERE m.id = :id")
    Optional<AttendedMeeting> findAttended(long id);

    @Query(ROWS + """
            WHERE m.book_id = :bookId
            ORDER BY m.held_on DESC, m.id DESC
            LIMIT :limit
            """)
    List<AttendedMeeting> findAbout(long bookId, int limit);

    @Query("""
            SELECT id, name, meetings
            FROM (
                SELECT 1 AS place, g.id, g.name,
                       (SELECT count(*)
                        FROM study.meeting m
                        LEFT JOIN study.book b ON b.id = m.book_id
            """ + WANTED + """
                          AND m.group_id = g.id) AS meetings
                FROM study.study_group g
                UNION ALL
                SELECT 2, 0, min(topic), 0
                FROM study.meeting, unnest(topics) AS topic
                GROUP BY lower(topic)) AS names
            ORDER BY place, lower(name), id
            """)
    List<MeetingName> findNames(String words, long groupId, String topic, String part, LocalDate start, LocalDate end);

    @Query("""
            SELECT (array_agg(topic ORDER BY m.held_on DESC, m.id DESC))[1] AS topic, count(DISTINCT m.id) AS count
            FROM study.meeting m, unnest(m.topics) AS topic
            WHERE m.held_on >= :start AND m.held_on < :end AND NOT m.absent AND (:groupId = 0 OR m.group_id = :groupId)
            GROUP BY lower(topic)
            ORDER BY count(DISTINCT m.id) DESC, min(m.held_on), lower(topic)
            """)
    List<TopicCount> countTopics(long groupId, LocalDate start, LocalDate end);

    @Query("""
            SELECT g.id AS group_id, g.started_on, g.started_precision, g.ended_on, g.ended_precision, g.every_weeks,
                   g.weekday, g.times_per_month, m.held_on, coalesce(m.absent, false) AS absent
            FROM study.study_group g
            LEFT JOIN study.meeting m ON m.group_id = g.id AND m.held_on < :before
            WHERE g.started_on < :end AND (g.ended_on IS NULL OR study.time_ends(g.ended_on, g.ended_precision) > :start)
              AND (g.every_weeks IS NOT NULL OR g.times_per_month IS NOT NULL)
            ORDER BY g.id, m.held_on, m.id
            """)
    List<PlannedMeeting> findPlanned(LocalDate start, LocalDate end, LocalDate before);

    @Query("""
            SELECT group_id, held_on, absent FROM study.meeting
            WHERE group_id = ANY (:groups) AND held_on < :end
            ORDER BY group_id, held_on, id
            """)
    List<Attendance> findAttendances(Long[] groups, LocalDate end);

    @Query(
            "SELECT * FROM study.meeting WHERE :groupId = 0 OR group_id = :groupId ORDER BY held_on DESC, id DESC LIMIT 1")
    Optional<Meeting> findLatest(long groupId);
}
