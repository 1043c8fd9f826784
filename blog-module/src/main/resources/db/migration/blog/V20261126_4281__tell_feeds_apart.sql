-- A feed is there once. Of those that were added at the same moment, the first goes on; the others keep what they told, are
-- asked no more, and are told apart by what no server sees of an address.
UPDATE blog.feed
SET address = left(address, 450) || '#' || id, active = false
WHERE EXISTS (SELECT FROM blog.feed earlier WHERE earlier.address = feed.address AND earlier.id < feed.id);

CREATE UNIQUE INDEX ON blog.feed (address);
