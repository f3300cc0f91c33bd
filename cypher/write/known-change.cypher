// What did this change touch, what was that before, and what became of it?
MATCH (c:Change {id: $change})
RETURN c.what AS what, c.before AS before, c.after AS after
