-- web.restored says the same, and more.
DROP FUNCTION web.try_restore(bigint);
