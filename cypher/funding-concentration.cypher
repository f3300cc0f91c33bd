// How much of the money granted on a theme or in a territory comes from each funder, or goes to each beneficiary?
// Marks: long
CALL () {
  OPTIONAL MATCH (:Territory {id: $ask.territory})(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
  WITH collect(DISTINCT commune.id) AS communes
  RETURN apoc.map.fromPairs([id IN communes | [id, true]]) AS wanted
}

// Grants from others, not re-granted, decided by the day asked; their theme is their own, else that of the financed initiative.
CALL () {
  MATCH (link:FundingLink {status: 'GRANTED'})
  WHERE NOT coalesce(link.passThrough, false)
    AND coalesce(link.nature, '') <> 'OWN_FUNDS'
    AND NOT EXISTS { (link)<-[:GRANTS]-(:Actor)<-[:BENEFITS]-(link) }
    AND coalesce(link.decidedOn <= date($ask.asOf), link.decidedIn <= date($ask.asOf).year, true)
    AND ($ask.theme IS NULL
      OR EXISTS {
        (link)-[:ABOUT]->(named:Theme)
        (()-[:BROADER]->(:Theme)){0,}(:Theme {id: $ask.theme})
      }
      OR (NOT EXISTS { (link)-[:ABOUT]->(:Theme) } AND EXISTS {
        (link)-[:FINANCES]->(i:Initiative)-[:ABOUT]->(named:Theme)
        (()-[:BROADER]->(:Theme)){0,}(:Theme {id: $ask.theme})
      }))
  // Where the grant goes, if a territory is asked for: the places of the financed initiative, else where the beneficiary acts, else its seat.
  CALL (link) {
    WITH link
    WHERE $ask.territory IS NOT NULL
    MATCH (link)-[:FINANCES]->(i:Initiative)-[:COVERS]->(place:Territory)
    RETURN place, 0 AS rank
    UNION
    WITH link
    WHERE $ask.territory IS NOT NULL
    MATCH (link)-[:BENEFITS]->(x:Actor)-[home:ACTS_IN|SEATED_IN]->(place:Territory)
    RETURN place, CASE type(home) WHEN 'ACTS_IN' THEN 1 ELSE 2 END AS rank
    UNION
    WITH link
    WHERE $ask.territory IS NULL
    RETURN null AS place, 3 AS rank
  }
  WITH link, rank, place
  WHERE rank = 3
     OR EXISTS { (place)(()<-[:WITHIN]-(:Territory)){0,}(:Territory {level: 'COMMUNE'}) }
  WITH link, collect({rank: rank, place: place.id}) AS found, min(rank) AS best
  WITH apoc.coll.sort([one IN found WHERE one.rank = best AND one.place IS NOT NULL | one.place]) AS places, collect(link) AS links
  RETURN collect({places: places, links: links}) AS pots
}
// The share of each grant that goes there: by inhabitants, or by number of communes where nobody lives in any of them. Where the share is 0, no money is known.
CALL (pots, wanted) {
  UNWIND pots AS pot
  CALL (pot, wanted) {
    UNWIND pot.places AS id
    MATCH (place:Territory {id: id})(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
    WITH DISTINCT commune, wanted[commune.id] AS here
    RETURN 1.0 * sum(CASE WHEN here THEN coalesce(commune.population, 0) ELSE 0 END) / nullif(sum(coalesce(commune.population, 0)), 0) AS ofPeople,
           1.0 * count(here) / nullif(count(*), 0) AS ofCommunes
  }
  WITH pot, CASE WHEN $ask.territory IS NULL THEN 1.0 ELSE coalesce(ofPeople, ofCommunes) END AS share
  WHERE share > 0
  UNWIND pot.links AS link
  RETURN collect({link: link, share: share, nature: coalesce(link.nature, 'SUBSIDY')}) AS placed
}
// What is granted by other natures, one total for each nature, because a loan is not a subsidy.
CALL (placed) {
  UNWIND [one IN placed WHERE one.nature <> $ask.nature AND one.link.amount IS :: INTEGER NOT NULL] AS one
  WITH one.nature AS nature, collect(one.link.amount * one.share) AS shares
  WITH nature, round(reduce(sum = 0.0, share IN apoc.coll.sort(shares) | sum + share)) AS amount
  ORDER BY nature
  RETURN collect({nature: nature, amount: amount}) AS otherNatures
}
UNWIND coalesce(nullif([one IN placed WHERE one.nature = $ask.nature], []), [null]) AS one
WITH otherNatures, one.link AS link, one.share AS share
CALL (link) {
  OPTIONAL MATCH (link)-[tie:GRANTS|BENEFITS]-(party:Actor)
  WHERE type(tie) = CASE $ask.by WHEN 'FUNDER' THEN 'GRANTS' ELSE 'BENEFITS' END
  RETURN party
  ORDER BY party.id
  LIMIT 1
}
WITH otherNatures, link, share, party, CASE WHEN link.amount IS :: INTEGER THEN link.amount END AS granted,
     COLLECT { MATCH (link)-[:FINANCES]->(i:Initiative) RETURN i.id } AS financed
ORDER BY link.id
WITH otherNatures,
     party.id AS actor,
     coalesce(party.siret, party.siren, party.rna) IS NOT NULL AS isIdentified,
     collect(link.id) AS links,
     collect(share) AS shares,
     size(apoc.coll.toSet(apoc.coll.flatten(collect(financed)))) AS initiatives,
     max(link.endDate) AS lastEnd,
     count(granted) AS valued,
     count(CASE WHEN coalesce(toString(link.decidedOn), toString(link.decidedIn)) IS NOT NULL THEN 1 END) AS dated,
     sum(granted * share) AS amount
WITH *, CASE WHEN valued > 0 THEN amount END AS amount
ORDER BY amount IS NULL, amount DESC, actor
WITH otherNatures,
     collect({actor: actor, isIdentified: isIdentified, amount: amount, links: links, shares: shares, initiatives: initiatives, lastEnd: lastEnd}) AS parties,
     sum(valued) AS valued,
     sum(dated) AS dated,
     sum(size(links)) AS grants,
     sum(CASE WHEN actor IS NOT NULL THEN amount END) AS total
WITH *, [party IN parties WHERE party.actor IS NOT NULL] AS known
RETURN {
  amount: CASE WHEN any(party IN known WHERE party.amount IS NOT NULL) THEN round(total) END,
  otherNatures: otherNatures,
  hhi: CASE WHEN total > 0 THEN round(reduce(sum = 0.0, party IN known | sum + coalesce(party.amount / total, 0) ^ 2), 12) END,
  unknownAmount: head([party IN parties WHERE party.actor IS NULL | round(party.amount)]),
  grants: grants,
  valued: valued,
  dated: dated,
  identified: reduce(sum = 0, party IN known | sum + CASE WHEN party.isIdentified THEN size(party.links) ELSE 0 END),
  parties: [party IN known | {
    actor: party.actor,
    amount: round(party.amount),
    share: CASE WHEN total > 0 THEN round(party.amount / total, 12) END,
    initiativeCount: party.initiatives,
    lastEndsOn: toString(party.lastEnd),
    funding: [k IN range(0, size(party.links) - 1) | {link: party.links[k], share: party.shares[k]}]
  }]
} AS concentration
ORDER BY grants
LIMIT 1
