-- What a text is without its links is known to OwnLinks alone, since they are read where they are written.
DROP FUNCTION IF EXISTS web.without_own_links(text);
