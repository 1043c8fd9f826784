-- Moves a record into the trash and, into the same place, the posts that it brought, so that one wish brings all of them back.
-- Those that were changed, handed in or presented since stay. NULL if there is no such record.
CREATE OR REPLACE FUNCTION blog.discard_with_posts(
    record_kind text, parent regclass, record_id bigint, record_title text, posts bigint[], at timestamptz)
RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    brought  bigint[];
    trash_id bigint;
BEGIN
    brought := ARRAY(
        SELECT p.id
        FROM blog.post p
        WHERE p.id = ANY (posts) AND p.version = 0
          AND NOT EXISTS (SELECT FROM blog.round r WHERE r.post_id = p.id)
          AND NOT EXISTS (SELECT FROM blog.talk t WHERE t.post_id = p.id)
        ORDER BY p.id
        FOR UPDATE);
    trash_id := blog.discard(record_kind, parent, record_id, record_title, at);
    UPDATE blog.trash
    SET rows = rows || (
        SELECT coalesce(jsonb_agg(part ORDER BY post.place, item.place), '[]')
        FROM unnest(brought) WITH ORDINALITY AS post (id, place),
             jsonb_array_elements(blog.rows_of('blog.post', ARRAY[post.id])) WITH ORDINALITY AS item (part, place))
    WHERE id = trash_id;
    DELETE FROM blog.post WHERE id = ANY (brought) AND trash_id IS NOT NULL;
    RETURN trash_id;
END
$$;

CREATE OR REPLACE FUNCTION blog.discard_feed_with_posts(feed bigint, feed_title text, at timestamptz) RETURNS bigint
LANGUAGE sql AS $$
    SELECT blog.discard_with_posts(
        'blog.feed', 'blog.feed', feed, feed_title,
        ARRAY(SELECT i.post_id FROM blog.feed_item i WHERE i.feed_id = feed AND i.outcome = 'FRESH'), at)
$$;

CREATE OR REPLACE FUNCTION blog.discard_import_with_posts(upload bigint, name text, at timestamptz) RETURNS bigint
LANGUAGE sql AS $$
    SELECT blog.discard_with_posts(
        'blog.import', 'blog.post_import', upload, name,
        ARRAY(SELECT f.post_id FROM blog.post_import_file f WHERE f.post_import_id = upload AND f.verdict = 'NEW' AND f.done),
        at)
$$;
