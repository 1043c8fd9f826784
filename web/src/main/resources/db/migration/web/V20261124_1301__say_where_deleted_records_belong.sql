-- Pauses were the only ones so far.
UPDATE web.trash SET kind = 'settings.' || kind WHERE kind NOT LIKE '%.%';

ALTER TABLE web.trash ADD CHECK (kind ~ '^[a-z-]+\.[a-z-]+$');
