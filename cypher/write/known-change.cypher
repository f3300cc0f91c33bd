// Which entities did this change touch, what were their states before and after, and which process still runs the import that it is a batch of?
MATCH (c:Change {id: $change})
OPTIONAL MATCH (i:Import {id: c.import})
RETURN c.what AS what,
  c.before AS before,
  c.after AS after,
  i.owner AS owner,
  coalesce(i.touched > datetime() - duration({minutes: 2}), false) AS isHeard
