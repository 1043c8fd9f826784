DROP VIEW IF EXISTS blog.shown_post;

-- All that strangers may read without a link of their own: public pages ask this view and nothing else.
CREATE VIEW blog.shown_post AS
SELECT id, title, slug, tags, series, canonical_url, language, body, reading_minutes, published_on, edited_at, feed_id
FROM blog.post
WHERE shown AND status = 'PUBLISHED' AND slug <> '';

CREATE OR REPLACE FUNCTION blog.note_edit() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
    NEW.edited_at := clock_timestamp();
    RETURN NEW;
END
$$;

CREATE OR REPLACE TRIGGER note_edit
    BEFORE UPDATE ON blog.post
    FOR EACH ROW
    WHEN ((OLD.title, OLD.body, OLD.tags, OLD.series) IS DISTINCT FROM (NEW.title, NEW.body, NEW.tags, NEW.series))
    EXECUTE FUNCTION blog.note_edit();

-- Counts that a link was opened, and gives the post it leads to; nothing if there is no such link.
CREATE OR REPLACE FUNCTION blog.open_share(wanted text, at timestamptz) RETURNS SETOF bigint
LANGUAGE sql AS $$
    UPDATE blog.share SET opened = opened + 1, opened_at = at WHERE hash = wanted RETURNING post_id
$$;
