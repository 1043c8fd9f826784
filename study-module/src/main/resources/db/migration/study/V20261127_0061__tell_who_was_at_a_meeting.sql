-- What a meeting was about besides a book, what was brought to it, who was there. The owner was at all meetings so far, also at
-- those in the trash.
ALTER TABLE study.meeting
    ADD COLUMN material text NOT NULL DEFAULT '' CHECK (length(material) <= 300),
    ADD COLUMN brought  text NOT NULL DEFAULT '' CHECK (length(brought) <= 10000),
    ADD COLUMN absent   boolean NOT NULL DEFAULT false,
    ADD COLUMN absence  text NOT NULL DEFAULT '' CHECK (length(absence) <= 300),
    ADD COLUMN people   int CHECK (people BETWEEN 1 AND 1000),
    ADD CHECK (absent OR absence = '');
