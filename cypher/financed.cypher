// Which running initiatives does each of these actors pay for, as a funder or by a grant, and which of their leads sit with it in a body?
UNWIND $ask.ids AS id
MATCH (actor:Actor {id: id})
CALL (actor) {
  MATCH (actor)-[role:PARTICIPATES_IN {role: 'FUNDER'}]->(i:Initiative)
  WHERE coalesce(role.from <= date($ask.asOf), true) AND coalesce(role.to >= date($ask.asOf), true)
  RETURN i
  UNION
  MATCH (actor)-[:GRANTS]->(link:FundingLink {status: 'GRANTED'})-[:FINANCES]->(i:Initiative)
  WHERE coalesce(link.nature, 'SUBSIDY') <> 'OWN_FUNDS' AND coalesce(link.decidedOn <= date($ask.asOf), true)
  RETURN i
}
WITH id, actor, i
WHERE coalesce(i.status, '') <> 'ABANDONED'
  AND coalesce(i.startDate <= date($ask.asOf), true)
  AND coalesce(i.endDate >= date($ask.asOf), coalesce(i.status, '') <> 'COMPLETED')
WITH DISTINCT id, actor, i
// The leads of the initiative that sit in a body with the actor.
CALL (actor, i) {
  MATCH (leader:Actor)-[role:PARTICIPATES_IN]->(i)
  WHERE role.role IN ['LEAD', 'CO_LEAD'] AND leader <> actor AND coalesce(role.to >= date($ask.asOf), true)
    AND EXISTS {
      MATCH (leader)-[seat:MEMBER_OF]->(:Actor {kind: 'BODY'})<-[own:MEMBER_OF]-(actor)
      WHERE coalesce(seat.from <= date($ask.asOf), true) AND coalesce(seat.to >= date($ask.asOf), true)
        AND coalesce(own.from <= date($ask.asOf), true) AND coalesce(own.to >= date($ask.asOf), true)
    }
  WITH DISTINCT leader.id AS leader
  ORDER BY leader
  RETURN collect(leader) AS members
}
WITH id, i.id AS initiative, members
ORDER BY id, size(members) = 0, initiative
RETURN id, collect({initiative: initiative, members: members}) AS initiatives
ORDER BY id
LIMIT toInteger($ask.limit)
