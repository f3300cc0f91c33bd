// Which entities did this change touch, and what were their states before and after?
MATCH (c:Change {id: $change})
RETURN c.what AS what, c.before AS before, c.after AS after
