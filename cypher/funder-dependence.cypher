// On how many funders does each actor depend, of the funding known here?
MATCH (actor:Actor)<-[:BENEFITS]-(link:FundingLink {status: 'GRANTED'})
WHERE NOT coalesce(link.passThrough, false)
  AND coalesce(link.nature, '') <> 'OWN_FUNDS'
  AND NOT EXISTS { (actor)-[:GRANTS]->(link) }
  AND coalesce(link.decidedOn <= date($ask.asOf), link.decidedIn <= date($ask.asOf).year, true)
  AND ($ask.actor IS NULL OR actor.id = $ask.actor)
  AND ($ask.territory IS NULL OR EXISTS {
    (actor)-[:ACTS_IN|SEATED_IN]->(place:Territory)
    (()-[:WITHIN]->(:Territory)){0,}(larger:Territory) WHERE toString(larger.id) = $ask.territory
  })
  AND ($ask.theme IS NULL
    OR EXISTS {
      (link)-[:ABOUT]->(named:Theme)
      (()-[:BROADER]->(:Theme)){0,}(:Theme {id: $ask.theme})
    }
    OR (NOT EXISTS { (link)-[:ABOUT]->(:Theme) } AND EXISTS {
      (link)-[:FINANCES]->(i:Initiative)-[:ABOUT]->(named:Theme)
      (()-[:BROADER]->(:Theme)){0,}(:Theme {id: $ask.theme})
    }))
CALL (link) {
  OPTIONAL MATCH (link)<-[:GRANTS]-(funder:Actor)
  RETURN funder
  ORDER BY funder.id
  LIMIT 1
}
WITH DISTINCT actor, link, funder, CASE WHEN link.amount IS :: INTEGER THEN link.amount END AS granted
ORDER BY link.id
WITH actor,
     funder.id AS funder,
     coalesce(funder.siret, funder.siren, funder.rna) IS NOT NULL AS isIdentified,
     collect(link.id) AS links,
     count(granted) AS valued,
     count(CASE WHEN coalesce(toString(link.decidedOn), toString(link.decidedIn)) IS NOT NULL THEN 1 END) AS dated,
     sum(granted) AS amount
WITH *, CASE WHEN valued > 0 THEN amount END AS amount
ORDER BY amount IS NULL, amount DESC, funder
WITH actor.id AS actor,
     collect({funder: funder, isIdentified: isIdentified, amount: amount, links: links}) AS parties,
     sum(valued) AS valued,
     sum(dated) AS dated,
     sum(size(links)) AS grants,
     sum(CASE WHEN funder IS NOT NULL THEN amount END) AS total
WITH *, [party IN parties WHERE party.funder IS NOT NULL] AS known
WITH actor, total, head(collect({
  actor: actor,
  amount: CASE WHEN any(party IN known WHERE party.amount IS NOT NULL) THEN total END,
  largestShare: CASE WHEN total > 0 THEN round(1.0 * known[0].amount / total, 12) END,
  hhi: CASE WHEN total > 0 THEN round(reduce(sum = 0.0, party IN known | sum + coalesce(1.0 * party.amount / total, 0) ^ 2), 12) END,
  unknownAmount: head([party IN parties WHERE party.funder IS NULL | party.amount]),
  grants: grants,
  valued: valued,
  dated: dated,
  identified: reduce(sum = 0, party IN known | sum + CASE WHEN party.isIdentified THEN size(party.links) ELSE 0 END),
  funders: [party IN known | {
    actor: party.funder,
    amount: party.amount,
    share: CASE WHEN total > 0 THEN round(1.0 * party.amount / total, 12) END,
    links: party.links
  }]
})) AS dependence
RETURN dependence
ORDER BY dependence.largestShare IS NULL,
         dependence.largestShare DESC,
         total DESC,
         actor
LIMIT toInteger($ask.limit)
