// Who does what where? For each theme and EPCI: active initiatives, actors, whether any of them is local, people reached, money per inhabitant.
// Marks: long, model

// What is known on each theme, or below it: active initiatives, and actors that work on it. Bodies are left out: they decide and offer no service.
CALL () {
  MATCH (i:Initiative)-[:COVERS]->(place:Territory)
  WHERE i.kind IN $compared
    AND coalesce(i.status, '') <> 'ABANDONED'
    AND NOT (coalesce(i.status, '') = 'COMPLETED' AND i.endDate IS NULL)
    AND coalesce(i.startDate <= date($ask.asOf), true)
    AND coalesce(i.endDate >= date($ask.asOf), true)
    AND ($ask.audience IS NULL OR any(one IN i.audiences WHERE one IN $ask.audience))
  WITH i, place, i.startDate IS NOT NULL AND i.endDate IS NOT NULL AS sure
  RETURN i AS known, 'INITIATIVE' AS sort, sure, sure OR i.status IS NOT NULL OR i.phase IS NOT NULL AS stated, place
  UNION
  MATCH (x:Actor)-[home:ACTS_IN|SEATED_IN]->(place:Territory)
  WHERE coalesce(x.kind, '') <> 'BODY'
    AND (type(home) = 'ACTS_IN' OR NOT EXISTS { (x)-[:ACTS_IN]->(:Territory) })
    AND ($ask.audience IS NULL OR any(one IN x.audiences WHERE one IN $ask.audience))
  RETURN x AS known, 'ACTOR' AS sort, coalesce(x.siret, x.siren, x.rna) IS NOT NULL AS sure, true AS stated, place
}
WITH known, sort, sure, stated, apoc.coll.sort(collect(place.id)) AS places
MATCH (known)-[:ABOUT|WORKS_ON]->(named:Theme)
      (()-[:BROADER]->(:Theme)){0,} (theme)
WITH known, sort, sure, stated, places, collect(DISTINCT theme.id) AS themes
WITH collect({id: known.id, sort: sort, sure: sure, stated: stated, places: places, themes: themes}) AS facts

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
WITH *, apoc.map.fromPairs([commune IN home | [commune.id, true]]) AS inHome
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

// A grant states no audience, so none is counted where one is asked for.
// The money granted on each theme, one pot for each set of places: those of the financed initiative, else where the beneficiary acts, else its seat.
CALL () {
  MATCH (link:FundingLink {status: 'GRANTED'})
  WHERE $ask.audience IS NULL
    AND NOT coalesce(link.passThrough, false)
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
    themes: themes
  }) AS grants
  CALL (places) {
    UNWIND places AS id
    MATCH (place:Territory {id: id})(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
    WITH DISTINCT commune
    RETURN sum(coalesce(commune.population, 0)) AS people, count(commune) AS communes
  }
  RETURN collect({places: places, people: people, communes: communes, grants: grants}) AS pots
}

// The EPCI asked for are those that share a commune with the territory asked. Of an EPCI that crosses its border only the communes inside count. A commune or an
// EPCI is answered by the EPCI: by its part in home, if the commune or a part of the EPCI lies there.
CALL (inHome) {
  MATCH (asked:Territory {id: $ask.territory})(()<-[:WITHIN]-(:Territory)){0,}(inside:Territory {level: 'COMMUNE'})
  WITH asked, collect(DISTINCT inside) AS communes
  WITH asked, communes, any(commune IN communes WHERE inHome[commune.id] IS NOT NULL) AS isHere
  UNWIND communes AS inside
  MATCH (inside)(()-[:WITHIN]->(:Territory)){0,}(epci:Territory {level: 'EPCI'})
  WITH DISTINCT asked, isHere, inside, epci
  CALL (asked, isHere, inside, epci, inHome) {
    WITH inside
    WHERE NOT asked.level IN ['COMMUNE', 'EPCI']
    RETURN inside AS commune
    UNION
    WITH epci
    WHERE asked.level IN ['COMMUNE', 'EPCI']
    MATCH (epci)(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
    WHERE NOT isHere OR inHome[commune.id]
    RETURN DISTINCT commune
  }
  WITH DISTINCT epci, commune
  // The communes that each place shares with each EPCI, with their inhabitants.
  MATCH (commune)(()-[:WITHIN]->(:Territory)){0,}(place:Territory)
  WITH DISTINCT epci, commune, place
  WITH place.id AS place, epci.id AS epci, apoc.map.fromPairs(collect([commune.id, coalesce(commune.population, 0)])) AS communes
  WITH place, collect(epci) AS within, collect([place + ' ' + epci, communes]) AS pairs
  WITH collect([place, within]) AS within, apoc.coll.flatten(collect(pairs)) AS pairs, apoc.coll.toSet(apoc.coll.flatten(collect(within))) AS scope
  RETURN scope, apoc.map.fromPairs(within) AS touching, apoc.map.fromPairs(pairs) AS shared
}

// What is known in each cell, that is each theme in each EPCI. Initiatives that cover the same communes reach the same people, so these count once. Of one
// whose state and days nobody has stated it is not known whether it is under way: words leave those out that only such initiatives reach.
CALL (facts, wide, touching, shared) {
  UNWIND facts AS fact
  UNWIND fact.places AS place
  UNWIND coalesce(touching[place], []) AS epci
  UNWIND fact.themes AS theme
  WITH theme + ' ' + epci AS cell,
       apoc.coll.sort(collect(DISTINCT CASE fact.sort WHEN 'INITIATIVE' THEN fact.id END)) AS initiatives,
       apoc.coll.sort(collect(DISTINCT CASE fact.sort WHEN 'ACTOR' THEN fact.id END)) AS actors,
       collect(DISTINCT CASE WHEN fact.sort = 'INITIATIVE' AND fact.sure THEN fact.id END) AS dated,
       collect(DISTINCT CASE WHEN fact.sort = 'ACTOR' AND fact.sure THEN fact.id END) AS identified,
       collect(DISTINCT CASE WHEN NOT fact.stated THEN fact.id END) AS unstated,
       collect(DISTINCT CASE fact.sort WHEN 'INITIATIVE' THEN place + ' ' + epci END) AS grounds,
       collect(DISTINCT CASE WHEN fact.sort = 'INITIATIVE' AND fact.stated THEN place + ' ' + epci END) AS statedGrounds,
       collect(DISTINCT CASE WHEN NOT fact.places IN wide THEN {id: fact.id, sort: fact.sort} END) AS local
  WITH *,
       apoc.map.mergeList([ground IN grounds | shared[ground]]) AS reached,
       apoc.map.mergeList([ground IN CASE WHEN size(unstated) > 0 THEN statedGrounds ELSE [] END | shared[ground]]) AS statedReached
  RETURN apoc.map.fromPairs(collect([cell, {
    initiatives: initiatives,
    actors: actors,
    dated: dated,
    identified: identified,
    presence: CASE WHEN size(local) > 0 THEN 'LOCAL' ELSE 'WIDE_ONLY' END,
    localInitiatives: size([one IN local WHERE one.sort = 'INITIATIVE']),
    localActors: size([one IN local WHERE one.sort = 'ACTOR']),
    unstated: size(unstated),
    reached: CASE WHEN size(initiatives) > 0 THEN reduce(sum = 0, id IN keys(reached) | sum + reached[id]) END,
    statedReached: CASE WHEN size(unstated) > 0 AND size(statedGrounds) > 0 THEN reduce(sum = 0, id IN keys(statedReached) | sum + statedReached[id]) END
  }])) AS cells
}
// How many initiatives and actors are known in each EPCI, on each theme, and in all.
CALL (facts, touching) {
  UNWIND facts AS fact
  UNWIND fact.places AS place
  UNWIND coalesce(touching[place], []) AS epci
  WITH epci, count(DISTINCT fact.id) AS known
  RETURN apoc.map.fromPairs(collect([epci, known])) AS knownIn
}
CALL (facts) {
  UNWIND facts AS fact
  UNWIND fact.themes AS theme
  WITH theme, count(*) AS known
  RETURN apoc.map.fromPairs(collect([theme, known])) AS knownOn
}

// The share of each pot that goes to each cell: by inhabitants, or by number of communes where nobody lives in any of them. Where the share is 0, no money
// is known.
CALL (pots, touching, shared) {
  UNWIND pots AS pot
  UNWIND pot.places AS place
  UNWIND coalesce(touching[place], []) AS epci
  WITH pot, epci, apoc.map.mergeList(collect(shared[place + ' ' + epci])) AS reached
  WITH pot, epci, CASE
         WHEN pot.people > 0 THEN 1.0 * reduce(sum = 0, id IN keys(reached) | sum + reached[id]) / pot.people
         ELSE 1.0 * size(keys(reached)) / pot.communes
       END AS share
  WHERE share > 0
  UNWIND pot.grants AS grant
  UNWIND grant.themes AS theme
  WITH theme + ' ' + epci AS cell, grant.nature AS nature, collect({link: grant.id, amount: grant.amount, share: share, bySeat: grant.bySeat}) AS found
  WITH cell, nature, apoc.coll.sortMulti(found, ['^link']) AS parts
  WITH cell, nature, parts, [part IN parts WHERE part.amount IS NOT NULL] AS valued
  ORDER BY nature
  WITH cell, collect({
    nature: nature,
    parts: parts,
    amount: CASE WHEN size(valued) > 0 THEN reduce(sum = 0.0, part IN valued | sum + part.amount * part.share) END,
    bySeat: reduce(sum = 0.0, part IN valued | sum + CASE WHEN part.bySeat THEN part.amount * part.share ELSE 0.0 END)
  }) AS byNature
  RETURN apoc.map.fromPairs(collect([cell, byNature])) AS money
}

MATCH (theme:Theme)
WHERE ($ask.theme IS NULL OR EXISTS { (theme)(()-[:BROADER]->(:Theme)){0,}(:Theme {id: $ask.theme}) })
  AND ($ask.themes IS NULL OR theme.id IN $ask.themes)
  AND ($ask.root IS NULL OR $ask.root <> EXISTS { (theme)-[:BROADER]->(:Theme) })
UNWIND scope AS epci
WITH theme.id AS theme,
     epci,
     size(facts) AS known,
     coalesce(knownIn[epci], 0) AS knownHere,
     coalesce(knownOn[theme.id], 0) AS knownOnTheme,
     coalesce(cells[theme.id + ' ' + epci], {initiatives: [], actors: [], dated: [], identified: []}) AS cell,
     coalesce(money[theme.id + ' ' + epci], []) AS byNature,
     shared[epci + ' ' + epci] AS communes
WITH *,
     reduce(sum = 0, id IN keys(communes) | sum + communes[id]) AS population,
     size(cell.initiatives) + size(cell.actors) AS here,
     coalesce(head([one IN byNature WHERE one.nature = $ask.nature]), {parts: []}) AS paid
// Grouped before they are sorted: a sort keeps each row with all its variables, which would exceed the memory limit of a transaction.
WITH theme, epci, head(collect({
  theme: theme,
  territory: epci,
  presence: coalesce(cell.presence, 'NONE'),
  initiatives: cell.initiatives,
  actors: cell.actors,
  localInitiatives: coalesce(cell.localInitiatives, 0),
  localActors: coalesce(cell.localActors, 0),
  dated: cell.dated,
  identified: cell.identified,
  population: population,
  populationReached: cell.reached,
  unstated: coalesce(cell.unstated, 0),
  reachedForSure: CASE WHEN coalesce(cell.unstated, 0) > 0 THEN cell.statedReached ELSE cell.reached END,
  amount: round(paid.amount),
  amountPerInhabitant: CASE WHEN population > 0 THEN round(paid.amount / population / 100, 12) END,
  otherNatures: [one IN byNature WHERE one.nature <> $ask.nature AND one.amount IS NOT NULL | {nature: one.nature, amount: round(one.amount)}],
  bySeatShare: CASE WHEN paid.amount > 0 THEN round(paid.bySeat / paid.amount, 12) END,
  locationQuotient: CASE WHEN knownHere > 0 AND knownOnTheme > 0 THEN round(1.0 * here * known / knownHere / knownOnTheme, 12) END,
  funding: paid.parts,
  known: known,
  knownHere: knownHere,
  knownOnTheme: knownOnTheme
})) AS coverage
RETURN coverage
ORDER BY theme,
         epci
LIMIT toInteger($ask.limit)
