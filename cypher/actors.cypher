// Which actors match the filter, in order, after the cursor? Or, when counting, how many?
// Some ids or a text say which ones to look at; without them, a territory or a theme does.
WITH $ask.among IS NULL AND $ask.text IS NULL AS isOpen
// The EPCI around the territory: those that share a commune with it, and the neighbours of these EPCI.
CALL () {
  UNWIND CASE WHEN $ask.around THEN [$ask.territory] ELSE [] END AS id
  MATCH (:Territory {id: id})(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
  WITH DISTINCT commune
  MATCH (commune)(()-[:WITHIN]->(:Territory)){0,}(epci:Territory {level: 'EPCI'})
  WITH DISTINCT epci
  OPTIONAL MATCH (epci)-[:NEIGHBOUR_OF]-(beside:Territory)
  RETURN collect(DISTINCT epci.id) + collect(DISTINCT beside.id) AS around
}
// Where the filter begins: with all of them, or with those of a territory, a theme, some ids or a text.
CALL (around, isOpen) {
  UNWIND CASE WHEN isOpen AND $ask.territory IS NULL AND $ask.theme IS NULL THEN [true] ELSE [] END AS whole
  MATCH (actor:Actor)
  RETURN actor
  UNION ALL
  UNWIND CASE WHEN isOpen THEN [$ask.territory] + around ELSE [] END AS id
  MATCH (:Territory {id: id})(()<-[:WITHIN]-(:Territory)){0,}(place:Territory)
  WITH DISTINCT place
  MATCH (place)<-[:ACTS_IN|SEATED_IN]-(actor:Actor)
  RETURN DISTINCT actor
  UNION ALL
  UNWIND CASE WHEN isOpen AND $ask.territory IS NULL THEN [$ask.theme] ELSE [] END AS id
  MATCH (:Theme {id: id})(()<-[:BROADER]-(:Theme)){0,}(theme:Theme)
  WITH DISTINCT theme
  MATCH (theme)<-[:WORKS_ON]-(actor:Actor)
  RETURN DISTINCT actor
  UNION ALL
  UNWIND $ask.among AS id
  MATCH (actor:Actor {id: id})
  RETURN actor
  UNION ALL
  UNWIND $ask.text AS text
  CALL (text) {
    CALL db.index.fulltext.queryNodes('names', $ask.words) YIELD node
    WITH node AS actor
    WHERE actor:Actor
    RETURN actor
    UNION
    MATCH (actor:Actor)
    WHERE actor.siren = text
       OR actor.siret = text
       OR actor.rna = text
    RETURN actor
  }
  RETURN actor
}
WITH actor, around, isOpen
WHERE ($ask.without IS NULL OR $ask.without[actor.id] IS NULL)
  AND ($ask.kind IS NULL OR actor.kind IN $ask.kind)
  AND ($ask.tags IS NULL OR any(tag IN $ask.tags WHERE tag IN actor.tags))
  AND ($ask.audience IS NULL OR any(audience IN $ask.audience WHERE audience IN actor.audiences))
  AND ($ask.verifiedBefore IS NULL OR coalesce(actor.verifiedOn < date($ask.verifiedBefore), true))
  AND ($ask.minimumDegree IS NULL OR COUNT { MATCH (actor)-[:PARTICIPATES_IN]->(i:Initiative) RETURN DISTINCT i } >= $ask.minimumDegree)
  AND ($ask.maximumDegree IS NULL OR COUNT { MATCH (actor)-[:PARTICIPATES_IN]->(i:Initiative) RETURN DISTINCT i } <= $ask.maximumDegree)
  AND ($ask.theme IS NULL OR EXISTS { (actor)-[:WORKS_ON]->(:Theme)(()-[:BROADER]->(:Theme)){0,}(:Theme {id: $ask.theme}) })
  AND ($ask.need IS NULL OR EXISTS {
    MATCH (actor)-[need:NEEDS]->(needed:Theme)
    WHERE ($ask.need.resource IS NULL OR need.resource = $ask.need.resource)
      AND ($ask.need.theme IS NULL OR EXISTS { (needed)(()-[:BROADER]->(:Theme)){0,}(:Theme {id: $ask.need.theme}) })
  })
  AND ($ask.offer IS NULL OR EXISTS {
    MATCH (actor)-[offer:OFFERS]->(offered:Theme)
    WHERE ($ask.offer.resource IS NULL OR offer.resource = $ask.offer.resource)
      AND ($ask.offer.theme IS NULL
        OR EXISTS { (offered)(()-[:BROADER]->(:Theme)){0,}(:Theme {id: $ask.offer.theme}) }
        OR EXISTS { (offered)(()<-[:BROADER]-(:Theme)){0,}(:Theme {id: $ask.offer.theme}) })
  })
  AND ($ask.territory IS NULL OR isOpen OR EXISTS { (actor)-[:ACTS_IN|SEATED_IN]->(:Territory)(()-[:WITHIN]->(:Territory)){0,}(larger:Territory) WHERE toString(larger.id) = $ask.territory OR larger.id IN around })
  AND ($ask.memberOf IS NULL OR EXISTS { (actor)-[:MEMBER_OF]->(:Actor {id: $ask.memberOf}) })
  AND ($ask.initiative IS NULL OR EXISTS { (actor)-[:PARTICIPATES_IN]->(:Initiative {id: $ask.initiative}) })
  AND ($ask.funds IS NULL OR $ask.funds = (
    EXISTS { (actor)-[:GRANTS]->(:FundingLink) } OR EXISTS { (actor)-[:PARTICIPATES_IN {role: 'FUNDER'}]->(:Initiative) }))
WITH actor,
     CASE $ask.field
       WHEN 'NAME' THEN apoc.text.clean(replace(toLower(actor.name), 'œ', 'oe'))
       WHEN 'ID' THEN actor.id
       WHEN 'VERIFIED_ON' THEN toString(actor.verifiedOn)
     END AS key
WHERE $ask.afterId IS NULL
   OR CASE
     WHEN key IS NULL THEN $ask.afterKey IS NOT NULL OR actor.id > $ask.afterId
     WHEN key = $ask.afterKey THEN actor.id > $ask.afterId
     WHEN $ask.descending THEN key < $ask.afterKey
     ELSE key > $ask.afterKey
   END
WITH actor, key
ORDER BY key IS NULL, CASE WHEN NOT $ask.descending THEN key END, CASE WHEN $ask.descending THEN key END DESC, actor.id
LIMIT toInteger($ask.limit)
RETURN CASE WHEN NOT $ask.counting THEN actor.id END AS id,
       key,
       count(*) AS count
ORDER BY key IS NULL, CASE WHEN NOT $ask.descending THEN key END, CASE WHEN $ask.descending THEN key END DESC, id
LIMIT toInteger($ask.limit)
