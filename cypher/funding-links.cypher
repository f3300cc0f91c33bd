// Which funding links match the filter, and what do they sum to?
MATCH (link:FundingLink)
WHERE link.archivedOn IS NULL
  AND ($ask.status IS NULL OR link.status IN $ask.status)
  AND ($ask.nature IS NULL OR link.nature IN $ask.nature)
  AND ($ask.minimumAmount IS NULL OR link.amount >= $ask.minimumAmount)
  AND ($ask.maximumAmount IS NULL OR link.amount <= $ask.maximumAmount)
  AND ($ask.text IS NULL OR any(words IN [link.purpose, link.programme, link.reference] WHERE apoc.text.clean(words) CONTAINS apoc.text.clean($ask.text)))
  AND ($ask.from IS NULL OR coalesce(link.decidedOn, date({year: link.decidedIn, month: 12, day: 31})) >= date($ask.from))
  AND ($ask.to IS NULL OR coalesce(link.decidedOn, date({year: link.decidedIn})) <= date($ask.to))
  AND ($ask.funder IS NULL OR EXISTS { (link)<-[:GRANTS]-(:Actor {id: $ask.funder}) })
  AND ($ask.beneficiary IS NULL OR EXISTS { (link)-[:BENEFITS]->(:Actor {id: $ask.beneficiary}) })
  AND ($ask.initiative IS NULL OR EXISTS { (link)-[:FINANCES]->(:Initiative {id: $ask.initiative}) })
  AND ($ask.source IS NULL OR EXISTS { (link)-[:STATED_BY]->(:Source {id: $ask.source}) } OR EXISTS { (link)-[relation:BENEFITS|GRANTS]-() WHERE relation.source = $ask.source })
RETURN link.id AS id,
       CASE WHEN link.status = 'GRANTED' AND NOT coalesce(link.passThrough, false) AND link.amount IS :: INTEGER THEN link.amount END AS counted
ORDER BY coalesce(link.amount, -1) DESC, id
LIMIT toInteger($ask.limit)
