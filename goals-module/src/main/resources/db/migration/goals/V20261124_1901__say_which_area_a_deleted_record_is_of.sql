-- Several areas may have their records in one schema.
UPDATE goals.trash SET kind = 'goals.' || kind;

ALTER TABLE goals.trash ADD CHECK (kind ~ '^[a-z-]+\.[a-z-]+$');

-- goals.restored says the same.
DROP FUNCTION goals.try_restore(bigint);
