-- The first day after the time in which a date lies that is known as exactly as it says.
CREATE OR REPLACE FUNCTION study.time_ends(day date, known text) RETURNS date
LANGUAGE sql IMMUTABLE
RETURN (day + CASE known
            WHEN 'YEAR' THEN interval '1 year'
            WHEN 'HALF' THEN interval '6 months'
            WHEN 'QUARTER' THEN interval '3 months'
            WHEN 'MONTH' THEN interval '1 month'
            ELSE interval '1 day'
        END)::date;
