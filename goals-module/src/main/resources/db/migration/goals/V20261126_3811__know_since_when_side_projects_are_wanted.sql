-- The day from which on wanted holds; before that it was the other way round. NULL where it was so always, as far as is known.
ALTER TABLE goals.side_project ADD COLUMN wanted_changed_on date;
