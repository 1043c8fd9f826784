-- The first day that anything is written down for: modules show their records as moments, and no module is known here.
CREATE FUNCTION web.first_day() RETURNS date
LANGUAGE plpgsql STABLE AS $$
DECLARE
    module record;
    day    date;
    first  date;
BEGIN
    FOR module IN SELECT schemaname FROM pg_views WHERE viewname = 'moment' LOOP
        EXECUTE format('SELECT min(day) FROM %I.moment', module.schemaname) INTO day;
        first := least(first, day);
    END LOOP;
    RETURN first;
END
$$;
