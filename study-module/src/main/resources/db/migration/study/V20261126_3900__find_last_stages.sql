-- The last stage of each interview is found without sorting those of one day.
DROP INDEX study.stage_interview_id_held_on_idx;
CREATE INDEX ON study.stage (interview_id, held_on, id);
