-- How every side project stands on a day is read from the index alone.
CREATE INDEX ON goals.side_project_step (side_project_id, day DESC, id DESC) INCLUDE (kind)
    WHERE kind NOT IN ('REFUND_REQUESTED', 'REFUNDED');
