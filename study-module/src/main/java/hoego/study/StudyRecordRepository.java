package hoego.study;

import static io.micronaut.data.model.query.builder.sql.Dialect.POSTGRES;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads records of all kinds from one view. */
@JdbcRepository(dialect = POSTGRES)
interface StudyRecordRepository extends GenericRepository<StoredBook, Long> {

    @Query("""
            SELECT kind, id, page_id, day, at, title, parent, pages, to_page, minutes, detail, note
            FROM study.moment
            WHERE day >= :start AND day < :end
              AND (:kind = '' OR kind = :kind)
              AND (:words = '' OR strpos(words, :words) > 0 OR kind = ANY (:kinds))
              AND (day, at, kind, id) < (:beforeDay, :beforeAt, :beforeKind COLLATE "C", :beforeId)
            ORDER BY day DESC, at DESC, kind DESC, id DESC
            LIMIT :limit
            """)
    List<StudyMoment> findMoments(
            LocalDate start,
            LocalDate end,
            String kind,
            String words,
            String[] kinds,
            LocalDate beforeDay,
            Instant beforeAt,
            String beforeKind,
            long beforeId,
            int limit);

    @Query("""
            SELECT kind, id, page_id, day, at, title, parent, pages, to_page, minutes, detail, note
            FROM study.study_record
            WHERE strpos(words, :words) > 0 OR kind = ANY (:kinds)
            ORDER BY day DESC NULLS LAST, at DESC, kind DESC, id DESC
            LIMIT :limit
            """)
    List<StudyMoment> search(String words, String[] kinds, int limit);

    @Query("SELECT page_id FROM study.study_record WHERE kind = :kind AND id = :id")
    Optional<Long> findPage(String kind, long id);

    /** No day before the last one with a reading or a meeting has to be looked at. */
    @Query("""
            SELECT max(day) FROM study.moment
            WHERE day < :end
              AND day >= coalesce(
                  greatest((SELECT max(read_on) FROM study.reading WHERE read_on < :end),
                           (SELECT max(held_on) FROM study.meeting WHERE held_on < :end AND NOT absent)), '-infinity')
            """)
    Optional<LocalDate> findLastDayBefore(LocalDate end);

    @Query("SELECT read_through_id FROM study.reading WHERE id = :id AND read_through_id IS NOT NULL")
    Optional<Long> findReadThroughOf(long id);

    /** One of several of a book of which nothing is said. */
    @Query("""
            DELETE FROM study.read_through t
            WHERE t.id = :id AND t.started_on IS NULL AND t.outcome IS NULL AND t.reason = ''
              AND NOT EXISTS (SELECT FROM study.reading r WHERE r.read_through_id = t.id)
              AND EXISTS (SELECT FROM study.read_through other WHERE other.book_id = t.book_id AND other.id <> t.id)
            """)
    void deleteUnlessBegun(long id);

    /** Of a read-through. */
    @Query("""
            UPDATE study.book SET version = version + 1
            WHERE id = (SELECT book_id FROM study.read_through WHERE id = :id)
            """)
    void touchBook(long id);

    /** Of a read-through that was deleted. */
    @Query("""
            UPDATE study.book b SET version = b.version + 1
            FROM study.trash t
            WHERE t.id = :place AND t.kind = :kind AND b.id = CAST(t.rows->0->'row'->>'book_id' AS bigint)
            """)
    void touchBookInTrash(String kind, long place);

    @Query("SELECT EXISTS (SELECT FROM study.study_record WHERE sample)")
    boolean existSamples();

    @Query("DELETE FROM study.reading WHERE sample")
    int deleteSampleReadings();

    @Query("DELETE FROM study.decision WHERE sample")
    int deleteSampleDecisions();

    @Query("""
            DELETE FROM study.meeting m
            WHERE m.sample AND NOT EXISTS (SELECT FROM study.decision d WHERE d.meeting_id = m.id)
            """)
    int deleteSampleMeetings();

    @Query("DELETE FROM study.member WHERE sample")
    int deleteSampleMembers();

    @Query("DELETE FROM study.quote WHERE sample")
    int deleteSampleQuotes();

    /** Those of the owner's own books; others go or stay with their books. */
    @Query("""
            DELETE FROM study.read_through t
            USING study.book b
            WHERE t.sample AND b.id = t.book_id AND NOT b.sample
              AND NOT EXISTS (SELECT FROM study.reading r WHERE r.read_through_id = t.id)
            """)
    int deleteSampleReadThroughs();

    @Query("""
            DELETE FROM study.book b
            WHERE b.sample
              AND NOT EXISTS (SELECT FROM study.read_through t WHERE t.book_id = b.id AND NOT t.sample)
              AND NOT EXISTS (SELECT FROM study.quote q WHERE q.book_id = b.id)
              AND NOT EXISTS (SELECT FROM study.reading r WHERE r.book_id = b.id)
              AND NOT EXISTS (SELECT FROM study.meeting m WHERE m.book_id = b.id)
            """)
    int deleteSampleBooks();

    @Query("""
            DELETE FROM study.study_group g
            WHERE g.sample
              AND NOT EXISTS (SELECT FROM study.meeting m WHERE m.group_id = g.id)
              AND NOT EXISTS (SELECT FROM study.member m WHERE m.group_id = g.id)
            """)
    int deleteSampleGroups();

    @Query("""
            DELETE FROM study.trash
            WHERE kind LIKE 'study.%'
              AND rows @> '[{"row": {"sample": true}}]' AND NOT rows @> '[{"row": {"sample": false}}]'
            """)
    void deleteSamplesInTrash();

    /** What is deleted together with the owner's own is the owner's own, too, without the samples that hang on it. */
    @Query("""
            UPDATE study.trash
            SET rows = (
                SELECT jsonb_agg(
                    CASE WHEN (item->'row'->>'sample')::boolean THEN jsonb_set(item, '{row,sample}', 'false') ELSE item END
                    ORDER BY place)
                FROM jsonb_array_elements(rows) WITH ORDINALITY AS each (item, place)
                WHERE place = 1 OR item->>'table' = 'study.read_through'
                   OR (item->'row'->>'sample')::boolean IS NOT TRUE
                   OR (item->>'table' = 'study.meeting'
                       AND rows @> jsonb_build_array(jsonb_build_object('table', 'study.decision', 'row',
                           jsonb_build_object('meeting_id', item->'row'->'id', 'sample', false)))))
            WHERE kind LIKE 'study.%' AND rows @> '[{"row": {"sample": true}}]'
            """)
    void leaveOwnInTrash();

    /** What the owner's own records belong to is the owner's own, too. */
    @Query("""
            WITH books AS (UPDATE study.book SET sample = false WHERE sample),
                 meetings AS (UPDATE study.meeting SET sample = false WHERE sample),
                 reads AS (UPDATE study.read_through SET sample = false WHERE sample)
            UPDATE study.study_group SET sample = false WHERE sample
            """)
    void leaveTheRest();
}
