// What was touched after this change? Null where the change does not list it.
MATCH (c:Change)
WHERE c.sequence > $sequence
RETURN c.sequence AS sequence,
       c.ids AS ids
ORDER BY sequence
