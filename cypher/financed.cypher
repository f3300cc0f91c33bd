// Which running initiatives does each of these actors pay for, as a funder or by a grant, without any other role in them?
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
WITH id, i
WHERE coalesce(i.status, '') <> 'ABANDONED'
  AND coalesce(i.startDate <= date($ask.asOf), true)
  AND coalesce(i.endDate >= date($ask.asOf), coalesce(i.status, '') <> 'COMPLETED')
WITH id, i.id AS initiative
ORDER BY id, initiative
RETURN id, collect(initiative) AS initiatives
ORDER BY id
LIMIT toInteger($ask.limit)
