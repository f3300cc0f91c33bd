// What are the next contacts that everybody may read, with the names and the places of their actors, in the order of the ids? Archived actors too, because they may come back.
// Marks: archived
MATCH (a:Entity)
WHERE
  a.id > $after
  AND a.contact IS NOT NULL
RETURN
  a.id AS id,
  a.contact AS contact,
  reduce(
    own = coalesce(a.name, ''),
    word IN coalesce(a.aliases, []) + COLLECT { MATCH (a)-[:SEATED_IN]->(t) RETURN t.name } |
      own + ' ' + word
  ) AS own
ORDER BY id
LIMIT toInteger($limit)
