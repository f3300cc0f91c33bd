// Which funding links match the filter, and what do they sum to?
MATCH (link:FundingLink)
WHERE link.archivedOn IS NULL
  AND ($status IS NULL OR link.status IN $status)
  AND ($nature IS NULL OR link.nature IN $nature)
  AND ($minimumAmount IS NULL OR link.amount >= $minimumAmount)
  AND ($maximumAmount IS NULL OR link.amount <= $maximumAmount)
  AND ($text IS NULL OR any(words IN [link.purpose, link.programme, link.reference] WHERE apoc.text.clean(words) CONTAINS apoc.text.clean($text)))
  AND ($from IS NULL OR coalesce(link.decidedOn, date({year: link.decidedIn, month: 12, day: 31})) >= date($from))
  AND ($to IS NULL OR coalesce(link.decidedOn, date({year: link.decidedIn})) <= date($to))
  AND ($funder IS NULL OR EXISTS { (link)<-[:GRANTS]-(:Actor {id: $funder}) })
  AND ($beneficiary IS NULL OR EXISTS { (link)-[:BENEFITS]->(:Actor {id: $beneficiary}) })
  AND ($initiative IS NULL OR EXISTS { (link)-[:FINANCES]->(:Initiative {id: $initiative}) })
  AND ($source IS NULL OR EXISTS { (link)-[:STATED_BY]->(:Source {id: $source}) } OR EXISTS { (link)-[relation:BENEFITS|GRANTS]-() WHERE relation.source = $source })
RETURN link.id AS id,
       CASE WHEN link.status = 'GRANTED' AND NOT coalesce(link.passThrough, false) THEN link.amount END AS counted
ORDER BY coalesce(link.amount, -1) DESC, id
LIMIT toInteger($limit)
