// What did this change touch, and what was that before?
MATCH (c:Change {id: $change})
RETURN c.what AS what, c.ids AS ids, c.before AS before
