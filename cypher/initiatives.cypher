// Which initiatives match the filter, in order, after the cursor? Or, when counting, how many?
// Some ids or a text say which ones to look at; without them, a territory or a theme does.
WITH $ask.among IS NULL AND $ask.text IS NULL AS isOpen
// Where the filter begins: with all of them, or with those of a territory, a theme, some ids or a text.
CALL (isOpen) {
  UNWIND CASE WHEN isOpen AND $ask.territory IS NULL AND $ask.theme IS NULL THEN [true] ELSE [] END AS whole
  MATCH (initiative:Initiative)
  RETURN initiative
  UNION ALL
  UNWIND CASE WHEN isOpen THEN [$ask.territory] ELSE [] END AS id
  MATCH (:Territory {id: id})(()<-[:WITHIN]-(:Territory)){0,}(place:Territory)
  WITH DISTINCT place
  MATCH (place)<-[:COVERS]-(initiative:Initiative)
  RETURN DISTINCT initiative
  UNION ALL
  UNWIND CASE WHEN isOpen AND $ask.territory IS NULL THEN [$ask.theme] ELSE [] END AS id
  MATCH (:Theme {id: id})(()<-[:BROADER]-(:Theme)){0,}(theme:Theme)
  WITH DISTINCT theme
  MATCH (theme)<-[:ABOUT]-(initiative:Initiative)
  RETURN DISTINCT initiative
  UNION ALL
  UNWIND $ask.among AS id
  MATCH (initiative:Initiative {id: id})
  RETURN initiative
  UNION ALL
  UNWIND $ask.text AS text
  CALL db.index.fulltext.queryNodes('names', $ask.words) YIELD node
  WITH node AS initiative
  WHERE initiative:Initiative
  RETURN initiative
}
WITH initiative, isOpen
WHERE ($ask.without IS NULL OR $ask.without[initiative.id] IS NULL)
  AND ($ask.kind IS NULL OR initiative.kind IN $ask.kind)
  AND ($ask.phase IS NULL OR initiative.phase IN $ask.phase)
  AND ($ask.status IS NULL OR initiative.status IN $ask.status)
  AND ($ask.tags IS NULL OR any(tag IN $ask.tags WHERE tag IN initiative.tags))
  AND ($ask.audience IS NULL OR any(audience IN $ask.audience WHERE audience IN initiative.audiences))
  AND ($ask.verifiedBefore IS NULL OR coalesce(initiative.verifiedOn < date($ask.verifiedBefore), true))
  AND ($ask.withoutLead IS NULL OR $ask.withoutLead <> EXISTS {
    (initiative)<-[lead:PARTICIPATES_IN]-(someone:Actor)
    WHERE lead.role IN ['LEAD', 'CO_LEAD']
  })
  AND ($ask.withoutDates IS NULL OR $ask.withoutDates = (initiative.startDate IS NULL AND initiative.endDate IS NULL))
  AND ($ask.withoutTerritory IS NULL OR $ask.withoutTerritory <> EXISTS { (initiative)-[:COVERS]->(:Territory) })
  AND ($ask.minimumDegree IS NULL OR COUNT { MATCH (initiative)<-[:PARTICIPATES_IN]-(a:Actor) RETURN DISTINCT a } >= $ask.minimumDegree)
  AND ($ask.maximumDegree IS NULL OR COUNT { MATCH (initiative)<-[:PARTICIPATES_IN]-(a:Actor) RETURN DISTINCT a } <= $ask.maximumDegree)
  AND ($ask.theme IS NULL OR EXISTS { (initiative)-[:ABOUT]->(:Theme)(()-[:BROADER]->(:Theme)){0,}(:Theme {id: $ask.theme}) })
  AND ($ask.territory IS NULL OR isOpen OR EXISTS { (initiative)-[:COVERS]->(:Territory)(()-[:WITHIN]->(:Territory)){0,}(larger:Territory) WHERE toString(larger.id) = $ask.territory })
  AND (($ask.actor IS NULL AND $ask.role IS NULL) OR EXISTS {
    (actor:Actor)-[participation:PARTICIPATES_IN]->(initiative)
    WHERE ($ask.actor IS NULL OR actor.id = $ask.actor)
      AND ($ask.role IS NULL OR participation.role IN $ask.role)
  })
  AND ($ask.funder IS NULL
    OR EXISTS { (initiative)<-[:FINANCES]-(link:FundingLink {status: 'GRANTED'})<-[:GRANTS]-(:Actor {id: $ask.funder}) }
    OR EXISTS { (initiative)<-[:PARTICIPATES_IN {role: 'FUNDER'}]-(:Actor {id: $ask.funder}) })
  AND coalesce(initiative.endDate >= date($ask.from), true)
  AND coalesce(initiative.startDate <= date($ask.to), true)

// What was granted to the initiative, if a filter needs it: defined as in nouns/funded and nouns/gap.
CALL (initiative) {
  OPTIONAL MATCH (initiative)<-[:FINANCES]-(link:FundingLink {status: 'GRANTED'})
  WHERE coalesce($ask.minimumFunded, $ask.maximumFunded, $ask.hasGap) IS NOT NULL
    AND NOT coalesce(link.passThrough, false)
  WITH CASE WHEN link.amount IS :: INTEGER THEN link.amount END AS cents,
       link IS NOT NULL AND coalesce(link.nature, '') <> 'GUARANTEE' AS covers,
       coalesce(link.nature, 'SUBSIDY') = 'SUBSIDY' AND NOT EXISTS { (link)<-[:GRANTS]-(:Actor)<-[:BENEFITS]-(link) } AS isSubsidy
  WITH collect({cents: cents, covers: covers, isSubsidy: isSubsidy}) AS grants
  WITH [grant IN grants WHERE grant.isSubsidy AND grant.cents IS NOT NULL | grant.cents] AS subsidies,
       [grant IN grants WHERE grant.covers | grant.cents] AS covering
  RETURN CASE WHEN size(subsidies) > 0 THEN reduce(sum = 0, cents IN subsidies | sum + cents) END AS funded,
         initiative.budget - reduce(sum = 0, cents IN covering | sum + cents) AS left
}
WITH initiative, funded, left
WHERE ($ask.minimumFunded IS NULL OR funded >= $ask.minimumFunded)
  AND ($ask.maximumFunded IS NULL OR funded <= $ask.maximumFunded)
  AND ($ask.hasGap IS NULL OR $ask.hasGap = (left > 0))
WITH initiative,
     CASE $ask.field
       WHEN 'TITLE' THEN apoc.text.clean(replace(toLower(initiative.title), 'œ', 'oe'))
       WHEN 'ID' THEN initiative.id
       WHEN 'START_DATE' THEN toString(initiative.startDate)
       WHEN 'END_DATE' THEN toString(initiative.endDate)
       WHEN 'BUDGET' THEN initiative.budget
       WHEN 'VERIFIED_ON' THEN toString(initiative.verifiedOn)
     END AS key
WHERE $ask.afterId IS NULL
   OR CASE
     WHEN key IS NULL THEN $ask.afterKey IS NOT NULL OR initiative.id > $ask.afterId
     WHEN key = $ask.afterKey THEN initiative.id > $ask.afterId
     WHEN $ask.descending THEN key < $ask.afterKey
     ELSE key > $ask.afterKey
   END
WITH initiative, key
ORDER BY key IS NULL, CASE WHEN NOT $ask.descending THEN key END, CASE WHEN $ask.descending THEN key END DESC, initiative.id
LIMIT toInteger($ask.limit)
RETURN CASE WHEN NOT $ask.counting THEN initiative.id END AS id,
       key,
       count(*) AS count
ORDER BY key IS NULL, CASE WHEN NOT $ask.descending THEN key END, CASE WHEN $ask.descending THEN key END DESC, id
LIMIT toInteger($ask.limit)
