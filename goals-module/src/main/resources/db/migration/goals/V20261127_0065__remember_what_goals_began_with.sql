-- The record of another area that a goal began with, as that is named, and what it was called; empty without one, as of all
-- goals so far, also those in the trash.
ALTER TABLE goals.goal
    ADD COLUMN origin       text NOT NULL DEFAULT '' CHECK (length(origin) <= 80),
    ADD COLUMN origin_title text NOT NULL DEFAULT '' CHECK (length(origin_title) <= 500);

CREATE INDEX ON goals.goal (origin) WHERE origin <> '';
