// Where is nothing known on a theme, or nothing local, which actors could offer it, who pays for it nearby, and which call is open?
// Marks: long, model

// Where each theme, or one below it, is present: as in coverage, by active initiatives and actors that work on it.
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
WITH theme.id AS theme, collect(DISTINCT places) AS sets
WITH collect([theme, sets]) AS themes

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
CALL (themes, home, homeIn) {
  WITH home, homeIn, reduce(sum = 0, commune IN home | sum + commune.population) AS population,
       size(apoc.coll.toSet(apoc.coll.flatten([commune IN home | commune.epci]))) AS epci
  UNWIND apoc.coll.toSet(apoc.coll.flatten([theme IN themes | theme[1]])) AS places
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
// By theme: all places where it is present, and those where it is present locally.
WITH apoc.map.fromPairs([commune IN home | [commune.id, true]]) AS inHome,
     apoc.map.fromPairs([theme IN themes | [theme[0], apoc.coll.toSet(apoc.coll.flatten(theme[1]))]]) AS presence,
     apoc.map.fromPairs([theme IN themes | [theme[0], apoc.coll.toSet(apoc.coll.flatten([places IN theme[1] WHERE NOT places IN wide]))]]) AS localPresence

// Which actors work on each theme, and where: at home, or on the territories of an active initiative on the theme in which they take part.
CALL () {
  CALL () {
    MATCH (x:Actor)-[:WORKS_ON]->(named:Theme)
    OPTIONAL MATCH (x)-[home:ACTS_IN|SEATED_IN]->(place:Territory)
    WHERE type(home) = 'ACTS_IN' OR NOT EXISTS { (x)-[:ACTS_IN]->(:Territory) }
    RETURN x, named, null AS i, place
    UNION
    MATCH (x:Actor)-[role:PARTICIPATES_IN]->(i:Initiative)-[:ABOUT]->(named:Theme)
    WHERE role.role IN $operative
      AND coalesce(role.from <= date($ask.asOf), true)
      AND coalesce(role.to >= date($ask.asOf), true)
      AND i.kind IN $compared
      AND coalesce(i.status, '') <> 'ABANDONED'
      AND NOT (coalesce(i.status, '') = 'COMPLETED' AND i.endDate IS NULL)
      AND coalesce(i.startDate <= date($ask.asOf), true)
      AND coalesce(i.endDate >= date($ask.asOf), true)
    OPTIONAL MATCH (i)-[:COVERS]->(place:Territory)
    RETURN x, named, i, place
  }
  WITH x, named, i, place.id AS place
  WHERE coalesce(x.kind, '') <> 'BODY'
  MATCH (named)(()-[:BROADER]->(:Theme)){0,}(theme)
  WITH theme.id AS theme, x.id AS actor, count(*) > count(i) AS worksOn, apoc.coll.sort(collect(DISTINCT i.id)) AS initiatives, collect(DISTINCT place) AS places
  RETURN collect({theme: theme, actor: actor, worksOn: worksOn, initiatives: initiatives, places: places}) AS capable
}

// Where each actor is at home, whatever it does there.
CALL () {
  MATCH (x:Actor)-[home:ACTS_IN|SEATED_IN]->(place:Territory)
  WHERE type(home) = 'ACTS_IN' OR NOT EXISTS { (x)-[:ACTS_IN]->(:Territory) }
  WITH x.id AS actor, collect(place.id) AS places
  RETURN apoc.map.fromPairs(collect([actor, places])) AS homes
}

// Which actors have paid for each theme by the day asked, by a grant or as a funder of an initiative. Own funds do not count.
CALL () {
  CALL () {
    MATCH (payer:Actor)-[:GRANTS]->(link:FundingLink {status: 'GRANTED'})
    WHERE coalesce(link.nature, '') <> 'OWN_FUNDS'
      AND coalesce(link.decidedOn <= date($ask.asOf), link.decidedIn <= date($ask.asOf).year, true)
    RETURN payer, link AS payment
    UNION
    MATCH (payer:Actor)-[role:PARTICIPATES_IN {role: 'FUNDER'}]->(i:Initiative)
    WHERE coalesce(i.status, '') <> 'ABANDONED'
      AND coalesce(i.startDate <= date($ask.asOf), true)
      AND coalesce(role.from <= date($ask.asOf), true)
    RETURN payer, i AS payment
  }
  WITH payer, payment
  CALL (payment) {
    MATCH (payment)-[:ABOUT]->(named:Theme)
    RETURN named
    UNION
    MATCH (payment)-[:FINANCES]->(i:Initiative)-[:ABOUT]->(named:Theme)
    WHERE NOT EXISTS { (payment)-[:ABOUT]->(:Theme) }
    RETURN named
  }
  MATCH (named)(()-[:BROADER]->(:Theme)){0,}(theme)
  WITH payer, payment, collect(DISTINCT theme.id) AS themes
  CALL (payment) {
    MATCH (payment)-[:COVERS]->(place:Territory)
    RETURN place, 0 AS rank
    UNION
    MATCH (payment)-[:FINANCES]->(i:Initiative)-[:COVERS]->(place:Territory)
    RETURN place, 0 AS rank
    UNION
    MATCH (payment)-[:BENEFITS]->(x:Actor)-[home:ACTS_IN|SEATED_IN]->(place:Territory)
    RETURN place, CASE type(home) WHEN 'ACTS_IN' THEN 1 ELSE 2 END AS rank
  }
  WITH payer, payment, themes, rank, place
  WHERE EXISTS { (place)(()<-[:WITHIN]-(:Territory)){0,}(:Territory {level: 'COMMUNE'}) }
  WITH payer, payment, themes, collect({rank: rank, place: place.id}) AS found, min(rank) AS best
  UNWIND themes AS theme
  RETURN collect({
    theme: theme,
    payer: payer.id,
    payment: payment.id,
    isGrant: payment:FundingLink,
    places: [one IN found WHERE one.rank = best | one.place]
  }) AS paid
}

// The open calls, each for its themes and for those above and below them; the one that closes first comes first.
CALL () {
  MATCH (call:Initiative {kind: 'CALL'})-[:ABOUT]->(named:Theme)
  WHERE coalesce(call.status, '') <> 'ABANDONED'
    AND NOT (coalesce(call.status, '') = 'COMPLETED' AND call.endDate IS NULL)
    AND coalesce(call.startDate <= date($ask.asOf), true)
    AND coalesce(call.endDate >= date($ask.asOf), true)
  CALL (named) {
    MATCH (named)(()-[:BROADER]->(:Theme)){0,}(theme)
    RETURN theme
    UNION
    MATCH (named)(()<-[:BROADER]-(:Theme)){0,}(theme)
    RETURN theme
  }
  WITH DISTINCT call, theme.id AS theme
  CALL (call) {
    MATCH (call)-[:COVERS]->(place:Territory)
    RETURN collect(place.id) AS places
  }
  WITH theme, call, places
  ORDER BY call.endDate, call.id
  RETURN collect({theme: theme, call: call.id, closesOn: toString(call.endDate), places: places}) AS open
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
  OPTIONAL MATCH (commune)(()-[:WITHIN]->(:Territory)){0,}(department:Territory {level: 'DEPARTMENT'})
  WITH epci, collect(DISTINCT department.id) AS departments, collect(DISTINCT commune) AS communes
  RETURN collect({
    id: epci.id,
    here: 'in ' + epci.id,
    communes: communes,
    population: reduce(sum = 0, commune IN communes | sum + coalesce(commune.population, 0)),
    departments: departments,
    beside: COLLECT { MATCH (epci)-[:NEIGHBOUR_OF]-(beside:Territory) RETURN DISTINCT beside.id }
  }) AS scope
}
// Which of these EPCI, of their neighbours and of their départements share a commune with each place?
CALL (scope) {
  CALL (scope) {
    UNWIND scope AS epci
    UNWIND epci.communes AS commune
    RETURN commune, epci.here AS area
    UNION ALL
    UNWIND scope AS epci
    UNWIND epci.beside + epci.departments AS id
    WITH DISTINCT id
    MATCH (:Territory {id: id})(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
    RETURN commune, id AS area
  }
  WITH commune, collect(DISTINCT area) AS areas
  MATCH (commune)(()-[:WITHIN]->(:Territory)){0,}(place:Territory)
  WITH DISTINCT place.id AS place, areas
  WITH place, apoc.coll.toSet(apoc.coll.flatten(collect(areas))) AS areas
  RETURN apoc.map.fromPairs(collect([place, areas])) AS touching
}

// Capable actors, funders and calls of each theme, with the areas of their places.
CALL (capable, paid, open, touching, homes) {
  UNWIND capable + paid + open AS one
  WITH one, apoc.coll.toSet(apoc.coll.flatten([place IN coalesce(homes[one.actor], []) | coalesce(touching[place], [])])) AS atHome, apoc.coll.toSet(apoc.coll.flatten([place IN one.places | coalesce(touching[place], [])])) AS areas
  WITH one.theme AS theme, collect(one {.*, areas: areas, atHome: atHome, everywhere: size(one.places) = 0}) AS said
  RETURN apoc.map.fromPairs(collect([theme, said])) AS said
}

// The cells with the presence asked for, by default the empty ones.
MATCH (theme:Theme)
WHERE ($ask.theme IS NULL OR EXISTS { (theme)(()-[:BROADER]->(:Theme)){0,}(:Theme {id: $ask.theme}) })
  AND ($ask.root IS NULL OR $ask.root <> EXISTS { (theme)-[:BROADER]->(:Theme) })
WITH scope, theme.id AS theme, coalesce(said[theme.id], []) AS said,
     apoc.coll.toSet(apoc.coll.flatten([place IN coalesce(presence[theme.id], []) | coalesce(touching[place], [])])) AS present,
     apoc.coll.toSet(apoc.coll.flatten([place IN coalesce(localPresence[theme.id], []) | coalesce(touching[place], [])])) AS local
UNWIND scope AS epci
WITH epci, theme, said, CASE
       WHEN epci.here IN local THEN 'LOCAL'
       WHEN epci.here IN present THEN 'WIDE_ONLY'
       ELSE 'NONE'
     END AS presence
WHERE presence IN $ask.presence
// Aggregated, a row keeps only the cells of a theme: otherwise each of the sorts below counts all that was read before.
WITH theme, head(collect(said)) AS said, collect({epci: epci {.id, .here, .population, .departments, .beside}, presence: presence}) AS cells
UNWIND cells AS cell
WITH theme, said, cell.epci AS epci, cell.presence AS presence

// Capable actors, nearest first: in a neighbouring EPCI, unless the actor is at home in this one or works on the theme in it too, as in a project of the whole région; in the same département, elsewhere or unknown; then those with more initiatives on the theme.
CALL (epci, said) {
  UNWIND [one IN said WHERE one.actor IS NOT NULL] AS one
  WITH one, CASE WHEN NOT epci.here IN one.atHome + one.areas THEN [id IN epci.beside WHERE id IN one.areas] ELSE [] END AS neighbours
  WITH one, neighbours, CASE
         WHEN size(neighbours) > 0 THEN 0
         WHEN epci.here IN one.atHome + one.areas OR any(id IN epci.departments WHERE id IN one.areas) THEN 1
         ELSE 2
       END AS distance
  ORDER BY distance, size(one.initiatives) DESC, one.actor
  WITH collect(one {.actor, .worksOn, .initiatives, neighbours: apoc.coll.sort(neighbours), nearness: ['NEIGHBOUR', 'SAME_DEPARTMENT', 'ELSEWHERE'][distance]}) AS actors, min(distance) AS distance
  RETURN size(actors) AS capableCount, actors[..5] AS actors, coalesce(distance, 3) AS distance
}
// Funders of the theme in this EPCI, else in its départements.
CALL (epci, said) {
  WITH [one IN said WHERE one.payer IS NOT NULL AND epci.here IN one.areas] AS here,
       [one IN said WHERE one.payer IS NOT NULL AND any(id IN epci.departments WHERE id IN one.areas)] AS around
  UNWIND CASE WHEN size(here) > 0 THEN here ELSE around END AS one
  WITH one, size(here) > 0 AS isHere
  ORDER BY one.payment
  WITH one.payer AS payer, isHere,
       collect(CASE WHEN one.isGrant THEN one.payment END) AS links,
       collect(CASE WHEN NOT one.isGrant THEN one.payment END) AS initiatives
  ORDER BY payer
  RETURN collect({actor: payer, isHere: isHere, links: links, initiatives: initiatives}) AS funders
}
WITH theme, epci.id AS territory, epci.population AS population, distance, head(collect({
  theme: theme,
  territory: epci.id,
  presence: presence,
  population: epci.population,
  neighboursKnown: size(epci.beside) > 0,
  distance: distance,
  capableCount: capableCount,
  actors: actors,
  funders: funders,
  calls: [one IN said WHERE one.call IS NOT NULL AND (one.everywhere OR epci.here IN one.areas) | one {.call, .closesOn}]
})) AS gap
RETURN gap
ORDER BY distance,
         population DESC,
         theme,
         territory
LIMIT toInteger($ask.limit)
