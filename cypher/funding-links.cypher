// Which funding links match the filter, in order, after the cursor? Or, when counting, how many, and what is their total?
// Marks: long
CALL () {
  UNWIND CASE WHEN $ask.among IS NULL AND coalesce($ask.funder, $ask.beneficiary, $ask.initiative) IS NULL THEN [true] ELSE [] END AS whole
  MATCH (link:FundingLink)
  RETURN link
  UNION ALL
  UNWIND CASE WHEN $ask.among IS NULL AND $ask.initiative IS NULL THEN coalesce($ask.beneficiary, $ask.funder) END AS party
  MATCH (:Actor {id: party})-[:GRANTS|BENEFITS]-(link:FundingLink)
  RETURN DISTINCT link
  UNION ALL
  UNWIND CASE WHEN $ask.among IS NULL THEN $ask.initiative END AS financed
  MATCH (:Initiative {id: financed})<-[:FINANCES]-(link:FundingLink)
  RETURN DISTINCT link
  UNION ALL
  UNWIND $ask.among AS id
  MATCH (link:FundingLink {id: id})
  RETURN link
}
WITH link
WHERE ($ask.without IS NULL OR $ask.without[link.id] IS NULL)
  AND ($ask.status IS NULL OR link.status IN $ask.status)
  AND ($ask.nature IS NULL OR link.nature IN $ask.nature)
  AND ($ask.minimumAmount IS NULL OR link.amount >= $ask.minimumAmount)
  AND ($ask.maximumAmount IS NULL OR link.amount <= $ask.maximumAmount)
  AND ($ask.ways IS NULL OR any(words IN [link.purpose, link.programme, link.reference] WHERE any(way IN $ask.ways WHERE apoc.text.clean(replace(toLower(words), 'œ', 'oe')) CONTAINS way)))
  AND ($ask.year IS NULL OR coalesce(link.decidedOn.year, link.decidedIn) IN $ask.year)
  AND ($ask.theme IS NULL
    OR EXISTS { (link)-[:ABOUT]->(:Theme)(()-[:BROADER]->(:Theme)){0,}(:Theme {id: $ask.theme}) }
    OR EXISTS { (link)-[:FINANCES]->(financed:Initiative)-[:ABOUT]->(:Theme)(()-[:BROADER]->(:Theme)){0,}(:Theme {id: $ask.theme}) })
  AND ($ask.territory IS NULL
    OR EXISTS { (link)-[:FINANCES]->(financed:Initiative)-[:COVERS]->(:Territory)(()-[:WITHIN]->(:Territory)){0,}(larger:Territory) WHERE toString(larger.id) = $ask.territory }
    OR (NOT EXISTS { (link)-[:FINANCES]->(:Initiative) }
      AND EXISTS { (link)-[:BENEFITS]->(:Actor)-[:ACTS_IN|SEATED_IN]->(:Territory)(()-[:WITHIN]->(:Territory)){0,}(larger:Territory) WHERE toString(larger.id) = $ask.territory }))
  AND ($ask.from IS NULL OR coalesce(toString(link.decidedOn), link.decidedIn + '-12-31') >= $ask.from)
  AND ($ask.to IS NULL OR coalesce(toString(link.decidedOn), link.decidedIn + '-01-01') <= $ask.to)
  AND ($ask.funder IS NULL OR EXISTS { (link)<-[:GRANTS]-(:Actor {id: $ask.funder}) })
  AND ($ask.beneficiary IS NULL OR EXISTS { (link)-[:BENEFITS]->(:Actor {id: $ask.beneficiary}) })
  AND ($ask.initiative IS NULL OR EXISTS { (link)-[:FINANCES]->(:Initiative {id: $ask.initiative}) })
  AND ($ask.source IS NULL OR EXISTS { (link)-[:STATED_BY]->(:Source {id: $ask.source}) } OR EXISTS { (link)-[relation:BENEFITS|GRANTS]-(:Actor) WHERE relation.source = $ask.source })
WITH link,
     CASE WHEN link.status = 'GRANTED' AND NOT coalesce(link.passThrough, false) AND link.amount IS :: INTEGER THEN link.amount END AS counted,
     CASE $ask.field
       WHEN 'AMOUNT' THEN link.amount
       WHEN 'ID' THEN link.id
       WHEN 'DECIDED_ON' THEN coalesce(toString(link.decidedOn), toString(link.decidedIn))
       WHEN 'END_DATE' THEN toString(link.endDate)
     END AS key
WHERE $ask.afterId IS NULL
   OR CASE
     WHEN key IS NULL THEN $ask.afterKey IS NOT NULL OR link.id > $ask.afterId
     WHEN key = $ask.afterKey THEN link.id > $ask.afterId
     WHEN $ask.descending THEN key < $ask.afterKey
     ELSE key > $ask.afterKey
   END
WITH link, counted, key
ORDER BY key IS NULL, CASE WHEN NOT $ask.descending THEN key END, CASE WHEN $ask.descending THEN key END DESC, link.id
LIMIT toInteger($ask.limit)
RETURN CASE WHEN NOT $ask.counting THEN link.id END AS id,
       key,
       count(*) AS count,
       CASE WHEN count(counted) > 0 THEN sum(counted) END AS amount
ORDER BY key IS NULL, CASE WHEN NOT $ask.descending THEN key END, CASE WHEN $ask.descending THEN key END DESC, id
LIMIT toInteger($ask.limit)
