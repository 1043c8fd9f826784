-- The first day that anything is written down for: modules show their records as moments, and no module is known here.
CREATE OR REPLACE FUNCTION web.first_day() RETURNS date
LANGUAGE plpgsql STABLE AS $$
DECLARE
    shown  record;
    day    date;
    first  date;
BEGIN
    FOR shown IN SELECT schemaname, viewname FROM pg_views WHERE viewname ~ '(^|_)moment$' AND viewowner = current_user LOOP
        EXECUTE format('SELECT min(day) FROM %I.%I', shown.schemaname, shown.viewname) INTO day;
        first := least(first, day);
    END LOOP;
    RETURN first;
END
$$;
