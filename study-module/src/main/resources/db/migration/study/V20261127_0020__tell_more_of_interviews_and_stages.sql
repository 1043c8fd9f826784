-- Whom one talks to about it, and what it taught, one thing a line. Those in the trash come back without.
ALTER TABLE study.interview
    ADD COLUMN contact  text NOT NULL DEFAULT '' CHECK (length(contact) <= 200),
    ADD COLUMN takeaway text NOT NULL DEFAULT '' CHECK (length(takeaway) <= 2000);

-- held_at is the time of day where it is held, of a day that is fixed; prepared is Markdown.
ALTER TABLE study.stage
    ADD COLUMN held_at  time CHECK (held_at IS NULL OR held_on IS NOT NULL),
    ADD COLUMN minutes  int CHECK (minutes BETWEEN 1 AND 1440),
    ADD COLUMN prepared text NOT NULL DEFAULT '' CHECK (length(prepared) <= 10000);
