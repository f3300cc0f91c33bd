// How evenly is each theme served across the EPCI, and how much money per inhabitant does each EPCI receive for it?
// Marks: long, model

// As in coverage: what is known on each theme, or below it, and where. Bodies are left out: they decide and offer no service.
CALL () {
  MATCH (i:Initiative)-[:COVERS]->(place:Territory)
  WHERE i.kind IN $compared
    AND coalesce(i.status, '') <> 'ABANDONED'
    AND NOT (coalesce(i.status, '') = 'COMPLETED' AND i.endDate IS NULL)
    AND coalesce(i.startDate <= date($ask.asOf), true)
    AND coalesce(i.endDate >= date($ask.asOf), true)
  RETURN i AS known, place
  UNION
  MATCH (x:Actor)-[home:ACTS_IN|SEATED_IN]->(place:Territory)
  WHERE coalesce(x.kind, '') <> 'BODY'
    AND (type(home) = 'ACTS_IN' OR NOT EXISTS { (x)-[:ACTS_IN]->(:Territory) })
  RETURN x AS known, place
}
WITH known, apoc.coll.sort(collect(place.id)) AS places
MATCH (known)-[:ABOUT|WORKS_ON]->(named:Theme)
      (()-[:BROADER]->(:Theme)){0,} (theme)
WITH known, places, collect(DISTINCT theme.id) AS themes
WITH collect({places: places, themes: themes}) AS facts

// Home: its communes with their inhabitants, its EPCI, and the communes of home in each place. A set of places is wide when it covers most of the
// inhabitants of home and reaches most of its EPCI; without home, none is wide.
CALL () {
  MATCH (:Territory {id: $ask.home})(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
  WITH DISTINCT commune
  CALL (commune) {
    MATCH (commune)(()-[:WITHIN]->(:Territory)){0,}(place:Territory)
    WITH DISTINCT place
    RETURN collect(place.id) AS around, collect(CASE place.level WHEN 'EPCI' THEN place.id END) AS epci
  }
  RETURN collect({id: commune.id, population: coalesce(commune.population, 0), epci: epci, around: around}) AS home
}
CALL (home) {
  UNWIND home AS commune
  UNWIND commune.around AS place
  WITH place, sum(commune.population) AS population, collect(commune {.id, .population, .epci}) AS communes
  RETURN apoc.map.fromPairs(collect([place, {population: population, communes: communes}])) AS homeIn
}
CALL (facts, home, homeIn) {
  WITH home, homeIn, reduce(sum = 0, commune IN home | sum + commune.population) AS population,
       size(apoc.coll.toSet(apoc.coll.flatten([commune IN home | commune.epci]))) AS epci
  UNWIND apoc.coll.toSet([fact IN facts | fact.places]) AS places
  // A fast first test: most sets of places cover too little even when communes that their places share are counted twice.
  WITH places, homeIn, population, epci
  WHERE epci > 0
    AND reduce(sum = 0, place IN places | sum + coalesce(homeIn[place].population, 0)) >= $ask.wideInhabitants * population
  WITH places, population, epci,
       apoc.coll.toSet(apoc.coll.flatten([place IN places | coalesce(homeIn[place].communes, [])])) AS covered
  WHERE reduce(sum = 0, commune IN covered | sum + commune.population) >= $ask.wideInhabitants * population
    AND size(apoc.coll.toSet(apoc.coll.flatten([commune IN covered | commune.epci]))) >= $ask.wideEpci * epci
  RETURN collect(places) AS wide
}

// The EPCI that share a commune with the territory asked, including those without inhabitants, and the themes with something local in each. If an EPCI
// crosses the border of this territory, only its communes inside count.
CALL (facts, wide) {
  CALL () {
    MATCH (:Territory {id: $ask.territory})(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
    WITH DISTINCT commune
    MATCH (commune)(()-[:WITHIN]->(:Territory)){0,}(epci:Territory {level: 'EPCI'})
    WITH DISTINCT epci, commune
    MATCH (commune)(()-[:WITHIN]->(:Territory)){0,}(place:Territory)
    WITH place.id AS place, collect(DISTINCT epci.id) AS touched
    RETURN apoc.map.fromPairs(collect([place, touched])) AS touching
  }
  CALL (facts, wide, touching) {
    UNWIND facts AS fact
    UNWIND fact.places AS place
    UNWIND coalesce(touching[place], []) AS epci
    UNWIND fact.themes AS theme
    WITH theme, epci, count(CASE WHEN NOT fact.places IN wide THEN 1 END) > 0 AS isLocal
    WITH theme, collect([epci, CASE WHEN isLocal THEN 'LOCAL' ELSE 'WIDE_ONLY' END]) AS there
    RETURN apoc.map.fromPairs(collect([theme, apoc.map.fromPairs(there)])) AS presence
  }
  RETURN presence, apoc.coll.toSet(apoc.coll.flatten([place IN keys(touching) | touching[place]])) AS everyEpci
}

// The inhabited communes of the territory asked.
CALL () {
  MATCH (:Territory {id: $ask.territory})(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
  WHERE commune.population > 0
  WITH DISTINCT commune
  // Grouped by EPCI; a commune without EPCI is a group of its own.
  OPTIONAL MATCH (commune)(()-[:WITHIN]->(:Territory)){0,}(epci:Territory {level: 'EPCI'})
  WITH commune.id AS id, commune.population AS population, coalesce(min(epci.id), commune.id) AS place
  WITH place, sum(population) AS population, collect({id: id, population: population, place: place}) AS communes
  RETURN apoc.map.fromPairs(collect([place, population])) AS places,
         coalesce(sum(population), 0) AS population,
         apoc.map.groupBy(apoc.coll.flatten(collect(communes)), 'id') AS communes
}

// The money granted, one pot for each set of places: those of the financed initiative, else where the beneficiary acts, else its seat.
CALL (communes) {
  MATCH (link:FundingLink {status: 'GRANTED'})
  WHERE NOT coalesce(link.passThrough, false)
    AND coalesce(link.decidedOn <= date($ask.asOf), link.decidedIn <= date($ask.asOf).year, true)
  CALL (link) {
    MATCH (link)-[:ABOUT]->(named:Theme)
    RETURN named
    UNION
    MATCH (link)-[:FINANCES]->(i:Initiative)-[:ABOUT]->(named:Theme)
    WHERE NOT EXISTS { (link)-[:ABOUT]->(:Theme) }
    RETURN named
  }
  MATCH (named)(()-[:BROADER]->(:Theme)){0,}(theme)
  WITH link, collect(DISTINCT theme.id) AS themes
  CALL (link) {
    MATCH (link)-[:FINANCES]->(i:Initiative)-[:COVERS]->(place:Territory)
    RETURN place, 0 AS rank
    UNION
    MATCH (link)-[:BENEFITS]->(x:Actor)-[home:ACTS_IN|SEATED_IN]->(place:Territory)
    RETURN place, CASE type(home) WHEN 'ACTS_IN' THEN 1 ELSE 2 END AS rank
  }
  WITH link, themes, rank, place
  WHERE EXISTS { (place)(()<-[:WITHIN]-(:Territory)){0,}(:Territory {level: 'COMMUNE'}) }
  WITH link, themes, collect({rank: rank, place: place.id}) AS found, min(rank) AS best
  WITH link, themes, best = 2 AS bySeat, apoc.coll.sort([one IN found WHERE one.rank = best | one.place]) AS places
  WITH places, collect({
    id: link.id,
    nature: coalesce(link.nature, 'SUBSIDY'),
    amount: CASE WHEN link.amount IS :: INTEGER THEN link.amount END,
    bySeat: bySeat,
    themes: themes,
    dated: coalesce(toString(link.decidedOn), toString(link.decidedIn)) IS NOT NULL,
    identified: EXISTS { (link)-[:BENEFITS]->(x:Actor) WHERE coalesce(x.siret, x.siren, x.rna) IS NOT NULL }
  }) AS grants
  CALL (places) {
    UNWIND places AS id
    MATCH (place:Territory {id: id})(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
    WHERE commune.population > 0
    WITH DISTINCT commune
    RETURN sum(commune.population) AS people, collect(commune.id) AS reached
  }
  WITH grants, people, [id IN reached WHERE communes[id] IS NOT NULL] AS here
  WHERE size(here) > 0
  RETURN collect({grants: grants, people: people, here: here, share: 1.0 * reduce(sum = 0, id IN here | sum + communes[id].population) / people}) AS pots
}

// What each commune receives for each theme: a share of each pot by inhabitants. Then the sums by EPCI, with Theil's index within each. Fractions are added in the
// order of a list, not of rows: a row that is sorted is counted with all maps beside it.
CALL (pots, communes, places) {
  UNWIND range(0, size(pots) - 1) AS pot
  UNWIND [grant IN pots[pot].grants WHERE grant.nature = $ask.nature AND grant.amount IS NOT NULL] AS grant
  UNWIND grant.themes AS theme
  WITH theme, pot, sum(grant.amount) AS amount
  UNWIND pots[pot].here AS id
  WITH theme, id, collect(1.0 * amount * communes[id].population / pots[pot].people) AS shares
  WITH theme, id, reduce(sum = 0.0, share IN apoc.coll.sort(shares) | sum + share) AS amount
  WITH theme, communes[id].place AS place, apoc.coll.sortMaps(collect({commune: id, amount: amount, population: communes[id].population}), '^commune') AS parts
  WITH theme, place, parts, reduce(sum = 0.0, part IN parts | sum + part.amount) AS amount
  WITH theme, place, amount, CASE
         WHEN amount > 0 THEN reduce(sum = 0.0, part IN [one IN parts WHERE one.amount > 0] | sum + part.amount / amount * log(part.amount / amount * places[place] / part.population))
         ELSE 0.0
       END AS theil
  WITH theme, collect([place, {amount: amount, theil: theil}]) AS received
  RETURN apoc.map.fromPairs(collect([theme, apoc.map.fromPairs(received)])) AS speeds
}
// The grants behind these amounts, and the total granted by each other nature.
CALL (pots) {
  UNWIND pots AS pot
  UNWIND [grant IN pot.grants WHERE grant.nature = $ask.nature] AS grant
  UNWIND grant.themes AS theme
  WITH theme, apoc.coll.sortMaps(collect({
    link: grant.id,
    amount: grant.amount,
    share: pot.share,
    bySeat: grant.bySeat,
    dated: grant.dated,
    identified: grant.identified
  }), '^link') AS funding
  RETURN apoc.map.fromPairs(collect([theme, funding])) AS grants
}

CALL (pots) {
  UNWIND pots AS pot
  UNWIND [grant IN pot.grants WHERE grant.nature <> $ask.nature AND grant.amount IS NOT NULL] AS grant
  UNWIND grant.themes AS theme
  WITH theme, grant.nature AS nature, collect(grant.amount * pot.share) AS shares
  WITH theme, nature, round(reduce(sum = 0.0, share IN apoc.coll.sort(shares) | sum + share)) AS amount
  ORDER BY nature
  WITH theme, collect({nature: nature, amount: amount}) AS natures
  RETURN apoc.map.fromPairs(collect([theme, natures])) AS beside
}

MATCH (theme:Theme)
WHERE ($ask.theme IS NULL OR theme.id = $ask.theme)
  AND ($ask.root IS NULL OR $ask.root <> EXISTS { (theme)-[:BROADER]->(:Theme) })
WITH theme.id AS theme, places, population, everyEpci,
     coalesce(grants[theme.id], []) AS funding,
     coalesce(beside[theme.id], []) AS otherNatures,
     speeds[theme.id] AS received,
     coalesce(presence[theme.id], {}) AS presence
WITH *, reduce(sum = 0.0, place IN apoc.coll.sort(keys(coalesce(received, {}))) | sum + received[place].amount) AS amount,
     [epci IN everyEpci WHERE presence[epci] = 'LOCAL'] AS served
WITH *, [place IN apoc.coll.sort(keys(places)) | {
       territory: place,
       presence: CASE WHEN place IN everyEpci THEN coalesce(presence[place], 'NONE') END,
       population: places[place],
       amount: received[place].amount,
       theil: coalesce(received[place].theil, 0.0)
     }] AS speeds
WITH theme, funding, head(collect({
  population: population,
  served: reduce(sum = 0, epci IN served | sum + coalesce(places[epci], 0)),
  isWidespread: size(served) >= $ask.widespreadEpci * size(everyEpci),
  received: received IS NOT NULL,
  amount: amount,
  otherNatures: otherNatures,
  speeds: speeds,
  between: reduce(sum = 0.0, one IN [one IN speeds WHERE one.amount > 0] | sum + one.amount / amount * log(one.amount / amount * population / one.population)),
  within: reduce(sum = 0.0, one IN [one IN speeds WHERE one.amount > 0] | sum + one.amount / amount * one.theil)
})) AS found
CALL (found) {
  UNWIND found.speeds AS one
  WITH one, round(one.amount / one.population / 100, 12) AS perInhabitant
  ORDER BY perInhabitant IS NULL, perInhabitant DESC, one.territory
  RETURN collect({
    territory: one.territory,
    presence: one.presence,
    population: one.population,
    amount: round(one.amount),
    amountPerInhabitant: perInhabitant,
    compared: one.population >= $ask.comparedInhabitants
  }) AS territories
}
// The worst EPCI has the lowest known amount per inhabitant, if enough of the compared amounts are known.
WITH *, [one IN territories WHERE one.compared] AS compared
WITH *, [one IN compared WHERE one.amountPerInhabitant IS NOT NULL] AS known
WITH *, size(known) >= $ask.knownAmounts AND size(known) >= $ask.knownAmountsShare * size(compared) AS isComparable
WITH theme, funding, found, territories,
     CASE WHEN size(compared) > 1 THEN known[0].territory END AS best,
     CASE WHEN isComparable THEN head([one IN known WHERE one.amountPerInhabitant = known[-1].amountPerInhabitant | one.territory]) END AS worst,
     CASE WHEN isComparable AND known[-1].amountPerInhabitant > 0 THEN round(known[0].amountPerInhabitant / known[-1].amountPerInhabitant, 12) END AS ratio
RETURN {
  theme: theme,
  population: found.population,
  served: found.served,
  servedShare: CASE WHEN found.population > 0 THEN round(1.0 * found.served / found.population, 12) END,
  isWidespread: found.isWidespread,
  amount: CASE WHEN found.received THEN round(found.amount) END,
  otherNatures: found.otherNatures,
  mean: CASE WHEN found.received THEN round(found.amount / found.population / 100, 12) END,
  ratio: ratio,
  best: best,
  worst: worst,
  theil: CASE WHEN found.amount > 0 THEN round(found.between + found.within, 12) END,
  theilBetween: CASE WHEN found.amount > 0 THEN round(found.between, 12) END,
  theilWithin: CASE WHEN found.amount > 0 THEN round(found.within, 12) END,
  bySeatShare: CASE
    WHEN found.amount > 0 THEN round(reduce(sum = 0.0, one IN funding | sum + CASE WHEN one.bySeat THEN coalesce(one.amount, 0) * one.share ELSE 0.0 END) / found.amount, 12)
  END,
  territories: territories,
  // Encoded as JSON text, which is decoded only for the rows of a page.
  funding: apoc.convert.toJson(funding)
} AS speed
// First themes that are local in most of the EPCI, those with the most inhabitants unserved first; then the others, those with the fewest unserved first.
ORDER BY found.isWidespread DESC,
         CASE WHEN found.isWidespread THEN found.served ELSE -found.served END,
         ratio IS NULL,
         ratio DESC,
         theme
LIMIT toInteger($ask.limit)
