-- What happened lately, and what was in hand on a day, is found without looking at every post there ever was.
CREATE INDEX ON blog.post (drafted_on);
CREATE INDEX ON blog.post (published_on, id);
CREATE INDEX ON blog.post (dropped_on, id);
