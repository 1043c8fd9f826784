-- Several areas may have their records in one schema.
UPDATE health.trash SET kind = 'health.' || kind;

ALTER TABLE health.trash ADD CHECK (kind ~ '^[a-z-]+\.[a-z-]+$');
