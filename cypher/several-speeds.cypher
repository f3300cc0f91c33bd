// Where does the money granted for a theme go, per inhabitant: at how many speeds?

// The communes looked at, with inhabitants: those of the territory asked, else of the départements where something is known.
CALL () {
  CALL () {
    MATCH (area:Territory {id: $ask.territory})
    RETURN area
    UNION
    MATCH (x:Initiative|Actor)-[place:COVERS|ACTS_IN|SEATED_IN]->(named:Territory)
    WHERE $ask.territory IS NULL
      AND NOT named.level IN ['REGION', 'COUNTRY']
      AND (type(place) <> 'SEATED_IN' OR NOT EXISTS { (x)-[:ACTS_IN]->(:Territory) })
    WITH DISTINCT named
    OPTIONAL MATCH (named)(()-[:WITHIN]->(:Territory)){0,}(department:Territory {level: 'DEPARTMENT'})
    RETURN coalesce(department, named) AS area
  }
  WITH DISTINCT area
  MATCH (area)(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
  WHERE commune.population > 0
  WITH DISTINCT commune
  // By EPCI; a commune without one is a group of its own.
  OPTIONAL MATCH (commune)(()-[:WITHIN]->(:Territory)){0,}(epci:Territory {level: 'EPCI'})
  WITH commune.id AS id, commune.population AS population, coalesce(min(epci.id), commune.id) AS place
  WITH place, sum(population) AS population, collect({id: id, population: population, place: place}) AS communes
  RETURN apoc.map.fromPairs(collect([place, population])) AS places,
         coalesce(sum(population), 0) AS population,
         apoc.map.groupBy(apoc.coll.flatten(collect(communes)), 'id') AS communes
}

// The money granted, one pot for each set of places: where what it finances is, else where the beneficiary acts, else its seat.
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

// What each commune receives for each theme, as much as it has of the people who share a pot; then by EPCI, with Theil's index within each.
CALL (pots, communes, places) {
  UNWIND range(0, size(pots) - 1) AS pot
  UNWIND [grant IN pots[pot].grants WHERE grant.amount IS NOT NULL] AS grant
  UNWIND grant.themes AS theme
  WITH theme, pot, sum(grant.amount) AS amount
  UNWIND pots[pot].here AS id
  WITH theme, id, sum(1.0 * amount * communes[id].population / pots[pot].people) AS amount
  WITH theme, communes[id].place AS place, amount, communes[id].population AS population
  WITH theme, place, sum(amount) AS amount, collect([amount, population]) AS parts
  WITH theme, place, amount, CASE
         WHEN amount > 0 THEN reduce(sum = 0.0, part IN [one IN parts WHERE one[0] > 0] | sum + part[0] / amount * log(part[0] / amount * places[place] / part[1]))
         ELSE 0.0
       END AS theil
  WITH theme, collect([place, {amount: amount, theil: theil}]) AS received
  RETURN apoc.map.fromPairs(collect([theme, apoc.map.fromPairs(received)])) AS speeds
}
// The grants behind it.
CALL (pots) {
  UNWIND pots AS pot
  UNWIND pot.grants AS grant
  UNWIND grant.themes AS theme
  WITH theme, grant, pot.share AS share
  ORDER BY grant.id
  WITH theme, collect({
    link: grant.id,
    amount: grant.amount,
    share: share,
    bySeat: grant.bySeat,
    dated: grant.dated,
    identified: grant.identified
  }) AS funding
  RETURN apoc.map.fromPairs(collect([theme, funding])) AS grants
}

MATCH (theme:Theme)
WHERE coalesce(theme.id = $ask.theme, grants[theme.id] IS NOT NULL)
WITH theme.id AS theme, places, population, coalesce(grants[theme.id], []) AS funding, speeds[theme.id] AS received
WITH *, reduce(sum = 0.0, place IN keys(coalesce(received, {})) | sum + received[place].amount) AS amount
WITH *, [place IN keys(places) | {
       territory: place,
       population: places[place],
       amount: CASE WHEN received IS NOT NULL THEN coalesce(received[place].amount, 0.0) END,
       theil: coalesce(received[place].theil, 0.0)
     }] AS speeds
WITH theme, funding, head(collect({
  population: population,
  received: received IS NOT NULL,
  amount: amount,
  speeds: speeds,
  between: reduce(sum = 0.0, one IN [one IN speeds WHERE one.amount > 0] | sum + one.amount / amount * log(one.amount / amount * population / one.population)),
  within: reduce(sum = 0.0, one IN [one IN speeds WHERE one.amount > 0] | sum + one.amount / amount * one.theil)
})) AS found
CALL (found) {
  UNWIND found.speeds AS one
  WITH one, round(one.amount / one.population / 100, 12) AS perInhabitant
  ORDER BY perInhabitant DESC, one.territory
  RETURN collect({
    territory: one.territory,
    population: one.population,
    amount: round(one.amount),
    amountPerInhabitant: perInhabitant,
    compared: one.population >= 1000
  }) AS territories
}
WITH *, [one IN territories WHERE one.compared AND one.amountPerInhabitant IS NOT NULL] AS compared
WITH theme, funding, found, territories,
     CASE WHEN size(compared) > 1 THEN compared[0].territory END AS best,
     CASE WHEN size(compared) > 1 THEN head([one IN compared WHERE one.amountPerInhabitant = compared[-1].amountPerInhabitant | one.territory]) END AS worst,
     CASE WHEN size(compared) > 1 AND compared[-1].amountPerInhabitant > 0 THEN round(compared[0].amountPerInhabitant / compared[-1].amountPerInhabitant, 12) END AS ratio,
     CASE WHEN found.amount > 0 THEN round(found.between + found.within, 12) END AS theil
RETURN {
  theme: theme,
  population: found.population,
  amount: CASE WHEN found.received THEN round(found.amount) END,
  mean: CASE WHEN found.received THEN round(found.amount / found.population / 100, 12) END,
  ratio: ratio,
  best: best,
  worst: worst,
  theil: theil,
  theilBetween: CASE WHEN found.amount > 0 THEN round(found.between, 12) END,
  theilWithin: CASE WHEN found.amount > 0 THEN round(found.within, 12) END,
  bySeatShare: CASE
    WHEN found.amount > 0 THEN round(reduce(sum = 0.0, one IN funding | sum + CASE WHEN one.bySeat THEN coalesce(one.amount, 0) * one.share ELSE 0.0 END) / found.amount, 12)
  END,
  territories: territories,
  // As one text, which is read for the rows of a page alone.
  funding: apoc.convert.toJson(funding)
} AS speed
ORDER BY CASE WHEN theil IS NULL THEN 1 ELSE 0 END,
         theil DESC,
         theme
LIMIT toInteger($ask.limit)
