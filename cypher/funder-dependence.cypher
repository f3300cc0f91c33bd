// On how many funders does each actor depend, as far as its funding is known?
// Marks: long
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
WITH DISTINCT actor, link, funder, coalesce(link.nature, 'SUBSIDY') AS nature, CASE WHEN link.amount IS :: INTEGER THEN link.amount END AS granted
ORDER BY link.id
WITH actor, collect({link: link, funder: funder, nature: nature, granted: granted}) AS all
WITH actor, [one IN all WHERE one.nature = $ask.nature] AS counted, [one IN all WHERE one.nature <> $ask.nature] AS others
WHERE size(counted) > 0
// What the actor receives by other natures, one total for each nature, because a loan is not a subsidy.
CALL (others) {
  UNWIND others AS one
  WITH one.nature AS nature, sum(one.granted) AS amount, count(one.granted) AS valued
  WHERE valued > 0
  ORDER BY nature
  RETURN collect({nature: nature, amount: amount}) AS otherNatures
}
UNWIND counted AS one
WITH actor, otherNatures, one.link AS link, one.funder AS funder, one.granted AS granted
WITH actor,
     otherNatures,
     funder.id AS funder,
     coalesce(funder.siret, funder.siren, funder.rna) IS NOT NULL AS isIdentified,
     collect(link.id) AS links,
     count(granted) AS valued,
     count(CASE WHEN coalesce(toString(link.decidedOn), toString(link.decidedIn)) IS NOT NULL THEN 1 END) AS dated,
     sum(granted) AS amount
WITH *, CASE WHEN valued > 0 THEN amount END AS amount
ORDER BY amount IS NULL, amount DESC, funder
WITH actor.id AS actor,
     otherNatures,
     collect({funder: funder, isIdentified: isIdentified, amount: amount, links: links}) AS parties,
     sum(valued) AS valued,
     sum(dated) AS dated,
     sum(size(links)) AS grants,
     sum(CASE WHEN funder IS NOT NULL THEN amount END) AS total
// A single grant does not show dependence.
WITH *, [party IN parties WHERE party.funder IS NOT NULL] AS known, total > 0 AND grants >= $ask.leastGrants AS isTold
WITH actor, total, head(collect({
  actor: actor,
  amount: CASE WHEN any(party IN known WHERE party.amount IS NOT NULL) THEN total END,
  basis: CASE WHEN grants < $ask.leastGrants THEN 'ONE_GRANT_KNOWN' ELSE 'SEVERAL_GRANTS' END,
  otherNatures: otherNatures,
  largestShare: CASE WHEN isTold THEN round(1.0 * known[0].amount / total, 12) END,
  hhi: CASE WHEN isTold THEN round(reduce(sum = 0.0, party IN known | sum + coalesce(1.0 * party.amount / total, 0) ^ 2), 12) END,
  unknownAmount: head([party IN parties WHERE party.funder IS NULL | party.amount]),
  grants: grants,
  valued: valued,
  dated: dated,
  identified: reduce(sum = 0, party IN known | sum + CASE WHEN party.isIdentified THEN size(party.links) ELSE 0 END),
  funders: [party IN known | {
    actor: party.funder,
    amount: party.amount,
    share: CASE WHEN isTold THEN round(1.0 * party.amount / total, 12) END,
    links: party.links
  }]
})) AS dependence
RETURN dependence
ORDER BY dependence.largestShare IS NULL,
         dependence.largestShare DESC,
         total DESC,
         actor
LIMIT toInteger($ask.limit)
