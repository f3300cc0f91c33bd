// Which changes were written after this one, and which ids does each list? The caller must hold the lock on the journal; otherwise it may see
// a sequence before the change that it belongs to.
MATCH (c:Change)
WHERE c.sequence > $sequence
// A change of home lists no ids, because the engine does not hold home but reads it from the graph.
RETURN c.sequence AS sequence, CASE WHEN c.what STARTS WITH 'setHome ' THEN [] ELSE c.ids END AS ids
ORDER BY sequence
LIMIT 1000000
