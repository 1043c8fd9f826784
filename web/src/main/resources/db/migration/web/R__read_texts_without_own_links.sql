-- A text without its links to Hoego's own pages, whose labels stay: what is counted in it and found in it is what is read.
CREATE OR REPLACE FUNCTION web.without_own_links(markdown text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN regexp_replace(markdown, '(?<!!)\[((?:[^\[\]\\\n]|\\.)+)\]\(/(?!/)[^\s()]*\)', '\1', 'g');
