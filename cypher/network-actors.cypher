// Who may count in the network, what does each work on, and where is it at home?

// The EPCI of a territory are those that share a commune with it.
CALL () {
  MATCH (territory:Territory)
  WHERE territory.archivedOn IS NULL
    AND EXISTS { (territory)<-[:ACTS_IN|SEATED_IN]-() }
  MATCH (territory)(()<-[:WITHIN]-(smaller:Territory WHERE smaller.archivedOn IS NULL)){0,}(commune:Territory {level: 'COMMUNE'})
  MATCH (commune)(()-[:WITHIN]->(larger:Territory WHERE larger.archivedOn IS NULL)){0,}(epci:Territory {level: 'EPCI'})
  WITH territory.id AS id, collect(DISTINCT epci.id) AS touched
  RETURN apoc.map.fromPairs(collect([id, touched])) AS touching
}
MATCH (actor:Actor)
WHERE actor.archivedOn IS NULL

// It counts without a tie when it is documented: a theme, an initiative or a seat in a body; never a body, nor an actor that only funds.
WITH actor, touching,
     EXISTS { (actor)-[:WORKS_ON]->(theme:Theme WHERE theme.archivedOn IS NULL) } AS hasTheme,
     EXISTS { (actor)-[:PARTICIPATES_IN]->(i:Initiative WHERE i.archivedOn IS NULL) } AS hasInitiative,
     EXISTS { (actor)-[role:PARTICIPATES_IN WHERE coalesce(role.role, '') <> 'FUNDER']->(i:Initiative WHERE i.archivedOn IS NULL) } AS hasOtherRole,
     EXISTS { (actor)-[:MEMBER_OF]->(body:Actor WHERE body.kind = 'BODY' AND body.archivedOn IS NULL) } AS everSeated,
     EXISTS { (actor)-[:MEMBER_OF|LINKED_TO]-(other:Actor WHERE other.archivedOn IS NULL) } AS hasLink,
     EXISTS { (actor)-[:GRANTS]->(link:FundingLink WHERE link.archivedOn IS NULL) } AS grants,
     EXISTS { (actor)<-[:BENEFITS]-(link:FundingLink WHERE link.archivedOn IS NULL) } AS benefits
WITH actor, touching,
     coalesce(actor.kind, '') <> 'BODY'
       AND (hasTheme OR hasOtherRole OR hasLink OR benefits OR NOT (grants OR hasInitiative))
       AND (hasTheme OR hasInitiative OR everSeated) AS documented,
     ($ask.theme IS NULL OR EXISTS {
       (actor)-[:WORKS_ON]->(named:Theme WHERE named.archivedOn IS NULL)(()-[:BROADER]->()){0,}(:Theme {id: $ask.theme})
     })
       AND ($ask.territory IS NULL OR EXISTS {
         (actor)-[:ACTS_IN|SEATED_IN]->(place:Territory WHERE place.archivedOn IS NULL)
         (()-[:WITHIN]->(larger:Territory WHERE larger.archivedOn IS NULL)){0,}(:Territory {id: $ask.territory})
       }) AS shown

// Its themes below the roots and what is above them; its home, where it acts, else by its seat; the bodies in which it sits; whom it is linked to.
CALL (actor) {
  OPTIONAL MATCH (actor)-[:WORKS_ON]->(named:Theme WHERE named.archivedOn IS NULL)
        (()-[:BROADER]->(broader:Theme WHERE broader.archivedOn IS NULL)){0,} (theme)
  WHERE EXISTS { (theme)-[:BROADER]->(above:Theme WHERE above.archivedOn IS NULL) }
  RETURN apoc.coll.sort(collect(DISTINCT theme.id)) AS themes
}
CALL (actor, touching) {
  OPTIONAL MATCH (actor)-[place:ACTS_IN|SEATED_IN]->(territory:Territory)
  WHERE type(place) = 'ACTS_IN'
     OR NOT EXISTS { (actor)-[:ACTS_IN]->(:Territory) }
  RETURN apoc.coll.sort(apoc.coll.toSet(apoc.coll.flatten(collect(coalesce(touching[territory.id], []))))) AS epci
}
CALL (actor) {
  OPTIONAL MATCH (actor)-[seat:MEMBER_OF]->(body:Actor {kind: 'BODY'})
  WHERE body.archivedOn IS NULL
    AND coalesce(seat.from <= date($ask.asOf), true)
    AND coalesce(seat.to >= date($ask.asOf), true)
  RETURN apoc.coll.sort(collect(DISTINCT body.id)) AS seats
}
CALL (actor) {
  OPTIONAL MATCH (actor)-[:LINKED_TO]-(other:Actor)
  WHERE other <> actor
    AND other.archivedOn IS NULL
  RETURN apoc.coll.sort(collect(DISTINCT other.id)) AS linked
}
RETURN actor.id AS id, actor.kind AS kind, actor.siren AS siren, documented, shown, themes, epci, seats, linked
ORDER BY id
LIMIT toInteger($ask.limit)
