// What do sentences need to know about each of these actors and initiatives beside its name: where is it, with whom, and who pays?
UNWIND $ask.ids AS id
MATCH (entity:Actor|Initiative {id: id})
WITH id, entity, CASE WHEN entity:Actor THEN entity END AS actor, CASE WHEN entity:Initiative THEN entity END AS i

// The commune of the actor's seat, and the actors that govern this commune: the commune itself, then the EPCI with a seat there.
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
// The technical bodies in which the actor sits, and the funders that have still to answer a request of the actor.
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
  RETURN apoc.coll.sort(collect(DISTINCT funder.id)) AS asked
}
// The funding that the actor has requested, from whom, and for which initiative.
CALL (actor) {
  MATCH (funder:Actor)-[:GRANTS]->(link:FundingLink)-[:BENEFITS]->(actor)
  WHERE link.status IN ['SUBMITTED', 'UNDER_REVIEW']
  OPTIONAL MATCH (link)-[:FINANCES]->(wanted:Initiative)
  WITH funder.id AS funder, CASE WHEN link.amountRequested IS :: INTEGER NOT NULL THEN link.amountRequested END AS amount,
       wanted.id AS initiative
  ORDER BY funder, initiative, amount
  RETURN collect({funder: funder, amount: amount, initiative: initiative}) AS pending
}
// The current initiatives that the actor leads without any other known participant.
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
// The initiatives that the actor leads and that start later.
CALL (actor) {
  MATCH (actor)-[role:PARTICIPATES_IN]->(led:Initiative)
  WHERE role.role IN ['LEAD', 'CO_LEAD'] AND coalesce(role.to >= date($ask.asOf), true)
    AND NOT coalesce(led.status, '') IN ['ABANDONED', 'COMPLETED']
    AND led.startDate > date($ask.asOf)
  WITH DISTINCT led
  ORDER BY led.startDate, led.id
  RETURN collect({id: led.id, start: toString(led.startDate)}) AS ahead
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
  WITH partner.id AS partner,
       max(CASE
         WHEN coalesce(role.from <= date($ask.asOf), true) AND coalesce(role.to >= date($ask.asOf), true) THEN 1
         ELSE 0
       END) AS isCurrent
  ORDER BY partner
  WITH collect({partner: partner, isCurrent: isCurrent}) AS all
  RETURN [each IN all | each.partner] AS partners,
         [each IN all WHERE each.isCurrent = 1 | each.partner] AS current
}
// The subsidies for the initiative, or to the actor, and the requests that wait for an answer; cents.
CALL (entity) {
  MATCH (entity)<-[:BENEFITS|FINANCES]-(link:FundingLink)
  WHERE coalesce(link.nature, 'SUBSIDY') = 'SUBSIDY'
    AND NOT coalesce(link.passThrough, false)
    AND NOT EXISTS { (link)<-[:GRANTS]-(:Actor)<-[:BENEFITS]-(link) }
    AND (link.status IN ['SUBMITTED', 'UNDER_REVIEW']
      OR (link.status = 'GRANTED' AND coalesce(link.decidedOn <= date($ask.asOf), link.decidedIn <= date($ask.asOf).year, true)))
  WITH DISTINCT link, CASE WHEN link.status = 'GRANTED' THEN link.amount ELSE link.amountRequested END AS amount
  ORDER BY link.id
  RETURN collect({
    id: link.id,
    isRequest: link.status <> 'GRANTED',
    amount: CASE WHEN amount IS :: INTEGER NOT NULL THEN amount END,
    start: toString(link.startDate),
    end: toString(link.endDate),
    funder: apoc.coll.min([(link)<-[:GRANTS]-(funder:Actor) | funder.id]),
    initiative: apoc.coll.min([(link)-[:FINANCES]->(financed:Initiative) | financed.id]),
    themes: apoc.coll.sort([(link)-[:ABOUT]->(theme:Theme) | theme.id])
  }) AS subsidies
}
// Who leads the initiative on the day asked or later, the LEAD first.
CALL (i) {
  MATCH (leader:Actor)-[role:PARTICIPATES_IN]->(i)
  WHERE role.role IN ['LEAD', 'CO_LEAD'] AND coalesce(role.to >= date($ask.asOf), true)
  WITH leader, min(CASE role.role WHEN 'LEAD' THEN 0 ELSE 1 END) AS rank
  ORDER BY rank, leader.id
  RETURN collect({id: leader.id, kind: leader.kind}) AS leads
}
// What these leads need and offer on a theme that the initiative names.
CALL (i) {
  MATCH (leader:Actor)-[role:PARTICIPATES_IN]->(i)-[:ABOUT]->(theme:Theme)<-[stated:NEEDS|OFFERS]-(leader)
  WHERE role.role IN ['LEAD', 'CO_LEAD'] AND coalesce(role.to >= date($ask.asOf), true)
  WITH DISTINCT leader.id AS actor, type(stated) = 'OFFERS' AS isOffer, stated.resource AS resource, theme.id AS theme
  ORDER BY actor, isOffer, resource, theme
  RETURN collect({actor: actor, isOffer: isOffer, resource: resource, theme: theme}) AS stated
}
RETURN id,
       town,
       hosts,
       circles,
       asked,
       pending,
       alone,
       ahead,
       needs,
       offers,
       partners,
       current,
       subsidies,
       leads,
       stated,
       i.phase AS phase,
       coalesce(i.kind = 'SERVICE', false) AS isService,
       EXISTS { (i)<-[role:PARTICIPATES_IN]-(:Actor {kind: 'COMPANY'}) WHERE role.role IN ['LEAD', 'CO_LEAD'] AND coalesce(role.to >= date($ask.asOf), true) } AS isOfCompany,
       toString(i.startDate) AS start,
       toString(i.endDate) AS end,
       [each IN coalesce(i.audiences, []) WHERE each IN $audiences] AS audiences
ORDER BY id
LIMIT toInteger($ask.limit)
