-- Every page reads the pauses: a day that no calendar here can show must not get in.
ALTER TABLE web.pause ADD CHECK (starts_on >= DATE '1900-01-01' AND ends_on < DATE '2200-01-01');
