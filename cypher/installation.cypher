// Is any entity stated only by illustrative sources, and which one is the first by id?
MATCH (invention:Source {illustrative: true})<-[stated:STATED_BY]-(example:Actor|Initiative|FundingLink)
WHERE NOT coalesce(stated.table, '') IN ['participations', 'memberships', 'links']
  AND NOT EXISTS {
    (example)-[:STATED_BY]->(fact:Source)
    WHERE coalesce(fact.illustrative, false) = false
  }
RETURN example.id AS id
ORDER BY id
LIMIT toInteger($ask.limit)
