-- When the owner said last that a principle that was never used stays as it is.
ALTER TABLE goals.principle ADD COLUMN kept_on date;

-- How a principle was worded before, word for word, and the day on which it was worded anew.
CREATE TABLE goals.principle_wording (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    principle_id bigint NOT NULL REFERENCES goals.principle ON DELETE CASCADE,
    words        text NOT NULL CHECK (length(words) BETWEEN 1 AND 1000),
    reworded_on  date NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT now()
);

CREATE INDEX ON goals.principle_wording (principle_id, reworded_on);
