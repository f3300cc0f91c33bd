// Which changes were written after this one, and which ids does each list? To be asked by whoever holds the journal's lock: beside a writer the
// sequence may be seen before its change.
MATCH (c:Change)
WHERE c.sequence > $sequence
// Which territory is home is asked of the graph, and no part of what the engine holds.
RETURN c.sequence AS sequence, CASE WHEN c.what STARTS WITH 'setHome ' THEN [] ELSE c.ids END AS ids
ORDER BY sequence
LIMIT 1000000
