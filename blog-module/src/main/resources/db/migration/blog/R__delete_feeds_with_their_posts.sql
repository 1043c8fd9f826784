-- Moves a feed into the trash and, into the same place, the posts that it brought, so that one wish brings all of them back.
-- Those that were changed, handed in or presented since stay. NULL if there is no such feed.
CREATE OR REPLACE FUNCTION blog.discard_feed_with_posts(feed bigint, feed_title text, at timestamptz) RETURNS bigint
LANGUAGE plpgsql AS $$
DECLARE
    brought  bigint[];
    trash_id bigint;
BEGIN
    brought := ARRAY(
        SELECT p.id
        FROM blog.feed_item i
        JOIN blog.post p ON p.id = i.post_id
        WHERE i.feed_id = feed AND i.outcome = 'FRESH' AND p.version = 0
          AND NOT EXISTS (SELECT FROM blog.round r WHERE r.post_id = p.id)
          AND NOT EXISTS (SELECT FROM blog.talk t WHERE t.post_id = p.id)
        ORDER BY p.id
        FOR UPDATE OF p);
    trash_id := blog.discard('blog.feed', 'blog.feed', feed, feed_title, at);
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
