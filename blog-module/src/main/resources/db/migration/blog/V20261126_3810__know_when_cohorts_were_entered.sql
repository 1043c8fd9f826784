-- The owner's day on which a cohort was entered: what was due before is not told, rather than missed. NULL of the sample, and of
-- those of which nobody knows.
ALTER TABLE blog.cohort ADD COLUMN entered_on date;
