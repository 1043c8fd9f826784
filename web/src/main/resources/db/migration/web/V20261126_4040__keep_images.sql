-- Pictures that texts show, without anything in them but the picture. The same bytes are one picture. seen_at is when a text
-- last mentioned it, or when it was added.
CREATE TABLE web.image (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    hash       text NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$'),
    type       text NOT NULL CHECK (type IN ('PNG', 'JPEG', 'GIF', 'WEBP')),
    width      int NOT NULL CHECK (width > 0),
    height     int NOT NULL CHECK (height > 0),
    name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
    bytes      bytea NOT NULL CHECK (octet_length(bytes) BETWEEN 1 AND 10485760),
    created_at timestamptz NOT NULL,
    seen_at    timestamptz NOT NULL
);

-- They are compressed already.
ALTER TABLE web.image ALTER COLUMN bytes SET STORAGE EXTERNAL;
