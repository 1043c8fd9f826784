-- What ended lately is found without looking at everything there ever was.
CREATE INDEX ON goals.goal (closed_on);
CREATE INDEX ON goals.worry (answered_on);
CREATE INDEX ON goals.resolution (settled_on);
