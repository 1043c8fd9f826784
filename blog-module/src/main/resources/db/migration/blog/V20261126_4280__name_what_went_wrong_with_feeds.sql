-- Whatever goes wrong with a feed is its own error.
ALTER TABLE blog.feed
    DROP CONSTRAINT feed_error_check,
    ADD CHECK (error IN (
        'NO_ADDRESS', 'UNKNOWN_HOST', 'PRIVATE_ADDRESS', 'UNREACHABLE', 'NO_SECRECY', 'TOO_SLOW', 'TOO_LARGE',
        'TOO_MANY_REDIRECTS', 'NOT_FOUND', 'GONE', 'REFUSED', 'LATER', 'SERVER_ERROR', 'NO_FEED', 'NOT_UNDERSTOOD',
        'FAILED'));
ALTER TABLE blog.feed_run
    DROP CONSTRAINT feed_run_error_check,
    ADD CHECK (error IN (
        'NO_ADDRESS', 'UNKNOWN_HOST', 'PRIVATE_ADDRESS', 'UNREACHABLE', 'NO_SECRECY', 'TOO_SLOW', 'TOO_LARGE',
        'TOO_MANY_REDIRECTS', 'NOT_FOUND', 'GONE', 'REFUSED', 'LATER', 'SERVER_ERROR', 'NO_FEED', 'NOT_UNDERSTOOD',
        'FAILED'));
