// What are the next contacts that everybody may read, in the order of the ids? Archived actors too, because they may come back.
MATCH (a:Entity)
WHERE
  a.id > $after
  AND a.contact IS NOT NULL
RETURN
  a.id AS id,
  a.contact AS contact
ORDER BY id
LIMIT toInteger($limit)
