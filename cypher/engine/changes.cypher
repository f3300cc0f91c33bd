// Which changes were written after this one, and which ids does each list? To be asked by whoever holds the journal's lock: beside a writer the
// sequence may be seen before its change.
MATCH (c:Change)
WHERE c.sequence > $sequence
RETURN c.sequence AS sequence, c.ids AS ids
ORDER BY sequence
LIMIT 1000000
