// Which actors may count in the network, what does each work on, and where is its home?
// Marks: long

// The EPCI of a territory are those that share a commune with it.
CALL () {
  MATCH (territory:Territory)
  WHERE EXISTS { (territory)<-[:ACTS_IN|SEATED_IN]-(:Actor) }
  MATCH (territory)(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
  WITH DISTINCT territory, commune
  MATCH (commune)(()-[:WITHIN]->(:Territory)){0,}(epci:Territory {level: 'EPCI'})
  WITH territory.id AS id, collect(DISTINCT epci.id) AS touched
  RETURN apoc.map.fromPairs(collect([id, touched])) AS touching
}
// The communes whose SIREN an actor has, with the SIREN of their EPCI.
CALL () {
  MATCH (x:Actor)
  WITH collect(DISTINCT x.siren) AS sirens
  MATCH (commune:Territory {level: 'COMMUNE'})
        (()-[:WITHIN]->(:Territory)){1,} (epci:Territory {level: 'EPCI'})
  WHERE commune.siren IN sirens
    AND epci.siren IN sirens
  RETURN collect(DISTINCT [commune.siren, epci.siren]) AS communes
}
MATCH (actor:Actor)

// An actor without ties counts when it is documented, by a theme, an initiative or a seat in a body. Bodies and actors that only fund never count.
WITH actor, touching, communes,
     EXISTS { (actor)-[:WORKS_ON|NEEDS|OFFERS]->(:Theme) } AS hasTheme,
     EXISTS { (actor)-[:PARTICIPATES_IN]->(:Initiative) } AS hasInitiative,
     EXISTS { (actor)-[role:PARTICIPATES_IN WHERE coalesce(role.role, '') <> 'FUNDER']->(:Initiative) } AS hasOtherRole,
     EXISTS { (actor)-[:MEMBER_OF]->(body:Actor WHERE body.kind = 'BODY') } AS everSeated,
     EXISTS { (actor)-[:MEMBER_OF|LINKED_TO]-(:Actor) } AS hasLink,
     EXISTS { (actor)-[:GRANTS]->(:FundingLink) } AS grants,
     EXISTS { (actor)<-[:BENEFITS]-(:FundingLink) } AS benefits
WITH actor, touching, communes,
     coalesce(actor.kind, '') <> 'BODY'
       AND (hasTheme OR hasOtherRole OR hasLink OR benefits OR NOT (grants OR hasInitiative))
       AND (hasTheme OR hasInitiative OR everSeated) AS documented,
     ($ask.theme IS NULL OR EXISTS {
       (actor)-[:WORKS_ON]->(named:Theme)(()-[:BROADER]->(:Theme)){0,}(:Theme {id: $ask.theme})
     })
       AND ($ask.territory IS NULL OR EXISTS {
         (actor)-[:ACTS_IN|SEATED_IN]->(place:Territory)
         (()-[:WITHIN]->(:Territory)){0,}(larger:Territory) WHERE toString(larger.id) = $ask.territory
       }) AS shown

// For each actor: its themes below the roots and those above them; its home; the bodies in which it has a seat; where it meets others; and the actors it needs no
// introduction to: those of the same organisation, those with a later tie, and, for a commune, those with their seat in it.
CALL (actor) {
  OPTIONAL MATCH (actor)-[:WORKS_ON]->(named:Theme)
        (()-[:BROADER]->(:Theme)){0,} (theme)
  WHERE EXISTS { (theme)-[:BROADER]->(:Theme) }
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
  WHERE coalesce(seat.from <= date($ask.asOf), true)
    AND coalesce(seat.to >= date($ask.asOf), true)
  RETURN apoc.coll.sort(collect(DISTINCT body.id)) AS seats
}
CALL (actor, communes) {
  CALL (actor, communes) {
    MATCH (other:Actor)
    WHERE other.siren = actor.siren
       OR [actor.siren, other.siren] IN communes
       OR [other.siren, actor.siren] IN communes
    RETURN other
    UNION
    MATCH (actor)-[tie:LINKED_TO|MEMBER_OF]-(other:Actor)
    WHERE (type(tie) = 'LINKED_TO' OR endNode(tie).kind IN ['EPCI', 'JOINT_BODY'])
      AND coalesce(tie.from <= date($ask.asOf), true)
      AND coalesce(tie.to >= date($ask.asOf), true)
    RETURN other
    UNION
    MATCH (actor)-[tie:LINKED_TO|MEMBER_OF]-(other:Actor)
    WHERE (tie.nature IN ['DELEGATE_OF', 'CONVENTION_WITH'] OR (type(tie) = 'MEMBER_OF' AND endNode(tie).kind IN ['NETWORK', 'JOINT_BODY']))
      AND coalesce(tie.to >= date($ask.asOf), true)
      AND coalesce(tie.from <= tie.to, true)
    RETURN other
    UNION
    MATCH (actor)-[mine:PARTICIPATES_IN]->(i:Initiative)<-[its:PARTICIPATES_IN]-(other:Actor)
    WHERE mine.role IN $operative
      AND its.role IN $operative
      AND coalesce(i.status, '') <> 'ABANDONED'
      AND NOT (coalesce(i.status, '') = 'COMPLETED' AND i.endDate IS NULL)
      AND all(ends IN [i.endDate, mine.to, its.to] WHERE coalesce(ends >= date($ask.asOf), true)
        AND all(begins IN [i.startDate, mine.from, its.from] WHERE coalesce(begins <= ends, true)))
    RETURN other
    UNION
    MATCH (actor)-[:SEATED_IN]->(seat:Territory {level: 'COMMUNE'}), (other:Actor {kind: 'COMMUNE'})
    WHERE seat.siren = other.siren OR EXISTS { (other)-[:SEATED_IN]->(seat) }
    RETURN other
    UNION
    MATCH (other:Actor)-[:SEATED_IN]->(seat:Territory {level: 'COMMUNE'})
    WHERE actor.kind = 'COMMUNE'
      AND (seat.siren = actor.siren OR EXISTS { (actor)-[:SEATED_IN]->(seat) })
    RETURN other
  }
  WITH other
  WHERE other <> actor
  RETURN apoc.coll.sort(collect(other.id)) AS known
}
CALL (actor) {
  OPTIONAL MATCH (actor)-[seat:MEMBER_OF]->(circle:Actor)
  WHERE (circle.kind IN ['EPCI', 'JOINT_BODY'] OR (circle.kind = 'BODY' AND circle.bodyType = 'TECHNICAL'))
    AND coalesce(seat.from <= date($ask.asOf), true)
    AND coalesce(seat.to >= date($ask.asOf), true)
  RETURN apoc.coll.sort(collect(DISTINCT circle.id)) AS circles
}
RETURN actor.id AS id, actor.kind AS kind, documented, shown, themes, epci, seats, known, circles
ORDER BY id
LIMIT toInteger($ask.limit)
