// What must sentences know of each of these actors and initiatives beside their names: where is it, with whom, and who pays?
UNWIND $ask.ids AS id
MATCH (entity:Actor|Initiative {id: id})
WITH id, CASE WHEN entity:Actor THEN entity END AS actor, CASE WHEN entity:Initiative THEN entity END AS i

// The commune of its seat, and the actors that govern it: the commune itself, then the EPCI with a seat there.
CALL (actor) {
  OPTIONAL MATCH (actor)-[:SEATED_IN]->(town:Territory {level: 'COMMUNE'})
  RETURN min(town.id) AS town
}
CALL (actor, town) {
  MATCH (:Territory {id: town})<-[:SEATED_IN]-(host:Actor)
  WHERE host <> actor AND host.kind IN ['COMMUNE', 'EPCI']
  WITH host
  ORDER BY host.kind, host.id
  RETURN collect(host.id) AS hosts
}
// The technical bodies in which it sits, and the funders that have still to answer a request of it.
CALL (actor) {
  MATCH (actor)-[seat:MEMBER_OF]->(body:Actor {kind: 'BODY', bodyType: 'TECHNICAL'})
  WHERE coalesce(seat.from <= date($ask.asOf), true) AND coalesce(seat.to >= date($ask.asOf), true)
  WITH DISTINCT body.id AS body
  ORDER BY body
  RETURN collect(body) AS circles
}
CALL (actor) {
  MATCH (funder:Actor)-[:GRANTS]->(link:FundingLink)-[:BENEFITS]->(actor)
  WHERE link.status IN ['SUBMITTED', 'UNDER_REVIEW']
  RETURN collect(DISTINCT funder.id) AS asked
}
// What it leads and runs with nobody else who is known.
CALL (actor) {
  MATCH (actor)-[role:PARTICIPATES_IN]->(led:Initiative)
  WHERE role.role IN ['LEAD', 'CO_LEAD']
    AND coalesce(role.from <= date($ask.asOf), true) AND coalesce(role.to >= date($ask.asOf), true)
    AND NOT coalesce(led.status, '') IN ['ABANDONED', 'COMPLETED']
    AND coalesce(led.startDate <= date($ask.asOf), true) AND coalesce(led.endDate >= date($ask.asOf), true)
    AND NOT EXISTS { (led)<-[other:PARTICIPATES_IN]-(partner:Actor) WHERE partner <> actor AND other.role IN $operative }
  WITH DISTINCT led.id AS led
  ORDER BY led
  RETURN collect(led) AS alone
}
CALL (actor) {
  MATCH (actor)-[stated:NEEDS|OFFERS]->(theme:Theme)
  WITH type(stated) AS sort, stated.resource AS resource, theme.id AS theme
  ORDER BY sort, resource, theme
  WITH collect({sort: sort, resource: resource, theme: theme}) AS stated
  RETURN [one IN stated WHERE one.sort = 'NEEDS' | one {.resource, .theme}] AS needs,
         [one IN stated WHERE one.sort = 'OFFERS' | one {.resource, .theme}] AS offers
}
// Who takes part in the initiative at any time.
CALL (i) {
  MATCH (partner:Actor)-[role:PARTICIPATES_IN]->(i)
  WHERE role.role IN $operative
  WITH DISTINCT partner.id AS partner
  ORDER BY partner
  RETURN collect(partner) AS partners
}
// Who pays for the initiative, and whether a company leads it.
CALL (i) {
  MATCH (funder:Actor)-[:GRANTS]->(link:FundingLink {status: 'GRANTED'})-[:FINANCES]->(i)
  WHERE coalesce(link.nature, 'SUBSIDY') = 'SUBSIDY' AND NOT coalesce(link.passThrough, false)
    AND coalesce(link.decidedOn <= date($ask.asOf), link.decidedIn <= date($ask.asOf).year, true)
  WITH DISTINCT funder.id AS funder
  ORDER BY funder
  RETURN collect(funder) AS payers
}
RETURN id,
       town,
       hosts,
       circles,
       asked,
       alone,
       needs,
       offers,
       partners,
       payers,
       EXISTS { (i)<-[role:PARTICIPATES_IN]-(:Actor {kind: 'COMPANY'}) WHERE role.role IN ['LEAD', 'CO_LEAD'] } AS isOfCompany,
       toString(i.startDate) AS start,
       toString(i.endDate) AS end,
       [each IN coalesce(i.audiences, []) WHERE each IN $audiences] AS audiences
ORDER BY id
LIMIT toInteger($ask.limit)
