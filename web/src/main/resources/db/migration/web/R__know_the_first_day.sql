DROP FUNCTION IF EXISTS web.first_day();

-- The first day that anything is written down for: modules show their records as moments, and no module is known here. It is
-- sought among the days up to the one that was the first before, which are few, and among all only where none is left of them.
CREATE OR REPLACE FUNCTION web.first_day(known date) RETURNS date
LANGUAGE plpgsql STABLE AS $$
DECLARE
    shown  record;
    sought date;
    day    date;
    first  date;
BEGIN
    FOREACH sought IN ARRAY ARRAY[coalesce(known, '-infinity'), 'infinity'] LOOP
        FOR shown IN SELECT schemaname, viewname FROM pg_views WHERE viewname ~ '(^|_)moment$' AND viewowner = current_user LOOP
            EXECUTE format('SELECT min(day) FROM %I.%I WHERE day <= $1', shown.schemaname, shown.viewname) INTO day USING sought;
            first := least(first, day);
        END LOOP;
        EXIT WHEN first IS NOT NULL;
    END LOOP;
    RETURN first;
END
$$;
