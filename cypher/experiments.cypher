// Which experiments have stated results, and in which EPCI is nothing local on their themes: who needs them there, how near and how similar is that EPCI?

// Experiments, and projects that have ended, with stated results; with the themes below the roots that they name.
CALL () {
  MATCH (i:Initiative)-[:ABOUT]->(leaf:Theme)
  WHERE (i.kind = 'EXPERIMENT'
      OR i.kind = 'PROJECT' AND (coalesce(i.endDate < date($ask.asOf), false) OR coalesce(i.status, '') = 'COMPLETED' AND i.endDate IS NULL))
    AND coalesce(i.status, '') <> 'ABANDONED'
    AND size(coalesce(i.results, [])) > 0
    AND EXISTS { (leaf)-[:BROADER]->(:Theme) }
    AND ($ask.theme IS NULL OR EXISTS { (i)-[:ABOUT]->(:Theme)(()-[:BROADER]->(:Theme)){0,}(:Theme {id: $ask.theme}) })
  WITH i, apoc.coll.sort(collect(DISTINCT leaf.id)) AS leaves
  RETURN collect({initiative: i, leaves: leaves}) AS experiments
}
WITH experiments, apoc.coll.toSet(apoc.coll.flatten([one IN experiments | one.leaves])) AS wanted

// What there is on each of these themes, or below it: initiatives that run or begin later, and actors that work on it. Bodies are left out: they decide and offer no service.
CALL (wanted) {
  CALL (wanted) {
    MATCH (i:Initiative)-[:COVERS]->(place:Territory)
    WHERE i.kind IN $compared
      AND coalesce(i.status, '') <> 'ABANDONED'
      AND NOT (coalesce(i.status, '') = 'COMPLETED' AND i.endDate IS NULL)
      AND coalesce(i.endDate >= date($ask.asOf), true)
    RETURN i AS known, place
    UNION
    MATCH (x:Actor)-[home:ACTS_IN|SEATED_IN]->(place:Territory)
    WHERE coalesce(x.kind, '') <> 'BODY'
      AND (type(home) = 'ACTS_IN' OR NOT EXISTS { (x)-[:ACTS_IN]->(:Territory) })
    RETURN x AS known, place
  }
  WITH wanted, known, apoc.coll.sort(collect(place.id)) AS places
  MATCH (known)-[:ABOUT|WORKS_ON]->(named:Theme)
        (()-[:BROADER]->(:Theme)){0,} (theme)
  WHERE theme.id IN wanted
  RETURN collect(DISTINCT {theme: theme.id, places: places}) AS facts
}
// What actors need on each of these themes.
CALL (wanted) {
  MATCH (x:Actor)-[need:NEEDS]->(theme:Theme)
  WHERE theme.id IN wanted
  MATCH (x)-[home:ACTS_IN|SEATED_IN]->(place:Territory)
  WHERE type(home) = 'ACTS_IN' OR NOT EXISTS { (x)-[:ACTS_IN]->(:Territory) }
  WITH x.id AS actor, need.resource AS resource, theme.id AS theme, apoc.coll.sort(collect(DISTINCT place.id)) AS places
  ORDER BY actor, resource, theme
  RETURN collect({actor: actor, resource: resource, theme: theme, places: places}) AS needs
}

// Home: its communes with their inhabitants, its EPCI, and the communes of home in each place. A set of places is wide when it covers at least half
// of the inhabitants of home and reaches at least half of its EPCI; without home, none is wide.
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
CALL (facts, needs, home, homeIn) {
  WITH homeIn, facts + needs AS said, reduce(sum = 0, commune IN home | sum + commune.population) AS population,
       size(apoc.coll.toSet(apoc.coll.flatten([commune IN home | commune.epci]))) AS epci
  UNWIND apoc.coll.toSet([one IN said | one.places]) AS places
  WITH places, population, epci,
       apoc.coll.toSet(apoc.coll.flatten([place IN places | coalesce(homeIn[place].communes, [])])) AS covered
  WHERE epci > 0
    AND 2 * reduce(sum = 0, commune IN covered | sum + commune.population) >= population
    AND 2 * size(apoc.coll.toSet(apoc.coll.flatten([commune IN covered | commune.epci]))) >= epci
  RETURN collect(places) AS wide
}
WITH *, apoc.map.fromPairs([commune IN home | [commune.id, true]]) AS inHome

// Every EPCI that is asked for, or that an experiment reaches. If an EPCI crosses the border of home, only its communes inside count.
CALL (experiments, inHome) {
  CALL (experiments) {
    MATCH (:Territory {id: $ask.territory})(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
    RETURN commune, true AS isLookedAt
    UNION ALL
    UNWIND experiments AS one
    WITH one.initiative AS i
    MATCH (i)-[:COVERS]->(named:Territory)
          (()<-[:WITHIN]-(:Territory)){0,} (commune:Territory {level: 'COMMUNE'})
    RETURN commune, false AS isLookedAt
  }
  MATCH (commune)(()-[:WITHIN]->(:Territory)){0,}(epci:Territory {level: 'EPCI'})
  WITH epci, max(CASE WHEN isLookedAt THEN 1 ELSE 0 END) = 1 AS isLookedAt
  MATCH (epci)(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
  WITH epci, isLookedAt, collect(DISTINCT commune) AS communes
  WITH epci, isLookedAt, communes, [commune IN communes WHERE inHome[commune.id]] AS inside
  WITH epci, isLookedAt, CASE WHEN size(inside) > 0 THEN inside ELSE communes END AS counted
  CALL (counted) {
    UNWIND counted AS commune
    MATCH (commune)(()-[:WITHIN]->(:Territory)){0,}(place:Territory)
    RETURN collect(DISTINCT place.id) AS around
  }
  CALL (epci) {
    MATCH (epci)-[:NEIGHBOUR_OF]-(other:Territory)
    RETURN collect(DISTINCT other.id) AS beside
  }
  WITH *
  ORDER BY epci.id
  RETURN collect({
    territory: epci.id,
    isLookedAt: isLookedAt,
    inhabitants: reduce(sum = 0, commune IN counted | sum + coalesce(commune.population, 0)),
    around: around,
    beside: beside
  }) AS every
}
WITH *, apoc.map.fromPairs([one IN every | [one.territory, one]]) AS epciById,
     [one IN facts | one {.*, isLocal: NOT one.places IN wide}] AS known,
     [one IN needs WHERE NOT one.places IN wide] AS needed

// Each experiment with the EPCI that it covers, its lead (else another operative participant), and the calls that are not yet closed.
UNWIND experiments AS experiment
WITH every, epciById, known, needed, experiment.initiative AS i, experiment.leaves AS leaves
CALL (i) {
  OPTIONAL MATCH (i)-[:COVERS]->(named:Territory)
  OPTIONAL MATCH (named)(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
  WITH DISTINCT commune
  OPTIONAL MATCH (commune)(()-[:WITHIN]->(:Territory)){0,}(epci:Territory {level: 'EPCI'})
  RETURN apoc.coll.sort(collect(DISTINCT epci.id)) AS own
}
CALL (i) {
  OPTIONAL MATCH (x:Actor)-[role:PARTICIPATES_IN]->(i)
  WHERE role.role IN ['LEAD', 'CO_LEAD']
     OR role.role IN $operative AND coalesce(role.to >= date($ask.asOf), true)
  WITH x, CASE role.role WHEN 'LEAD' THEN 0 WHEN 'CO_LEAD' THEN 1 ELSE 2 END AS rank, coalesce(role.to < date($ask.asOf), false) AS over
  ORDER BY rank = 2, over, rank, x.id
  RETURN head(collect(x.id)) AS lead
}
CALL (leaves) {
  MATCH (call:Initiative {kind: 'CALL'})-[:ABOUT]->(named:Theme)
        (()-[:BROADER]->(:Theme)){0,} (theme)
  WHERE theme.id IN leaves
    AND coalesce(call.status, '') <> 'ABANDONED'
    AND NOT (coalesce(call.status, '') = 'COMPLETED' AND call.endDate IS NULL)
    AND coalesce(call.endDate >= date($ask.asOf), true)
  WITH DISTINCT call
  ORDER BY call.endDate, call.id
  RETURN collect({call: call.id, closesOn: toString(call.endDate)}) AS calls
}

// The EPCI asked for that the experiment does not reach and where nothing is local on its themes: first those with actors that need it, then the near ones, then the most similar.
CALL (every, epciById, known, needed, leaves, own) {
  WITH [id IN own | epciById[id]] AS mine,
       [one IN known WHERE one.theme IN leaves] AS onLeaves,
       [one IN needed WHERE one.theme IN leaves] AS sought
  WITH mine, onLeaves, sought,
       own + apoc.coll.flatten([one IN mine | one.beside]) AS near,
       any(one IN mine WHERE size(one.beside) > 0) AS ownTouch
  UNWIND every AS epci
  WITH epci, mine, near, ownTouch, sought,
       [one IN onLeaves WHERE any(place IN one.places WHERE place IN epci.around)] AS here,
       epci.territory IN own AS isCovered
  WHERE epci.isLookedAt
    AND NOT isCovered
    AND none(one IN here WHERE one.isLocal)
  CALL (epci, mine) {
    UNWIND mine AS one
    WITH one, CASE WHEN epci.inhabitants < one.inhabitants THEN [epci.inhabitants, one.inhabitants] ELSE [one.inhabitants, epci.inhabitants] END AS sizes
    WITH one.territory AS likest, CASE WHEN sizes[1] = 0 THEN 0.0 ELSE round(1.0 * sizes[0] / sizes[1], 12) END AS likeness
    ORDER BY likeness DESC, likest
    RETURN head(collect(likest)) AS likest, coalesce(max(likeness), 0.0) AS likeness
  }
  WITH epci, likest, likeness, here,
       [one IN sought WHERE any(place IN one.places WHERE place IN epci.around) | one {.actor, .resource, .theme}] AS needs,
       CASE WHEN epci.territory IN near THEN true WHEN ownTouch AND size(epci.beside) > 0 THEN false END AS isNear
  ORDER BY size(needs) = 0, NOT coalesce(isNear, false), likeness DESC, epci.territory
  RETURN collect({
    territory: epci.territory,
    inhabitants: epci.inhabitants,
    presence: CASE WHEN size(here) > 0 THEN 'WIDE_ONLY' ELSE 'NONE' END,
    needs: needs,
    isNear: isNear,
    likeness: likeness,
    likest: likest
  }) AS places, sum(epci.inhabitants) AS inhabitants
}
WITH i, inhabitants, places, own, epciById, leaves, lead, calls
WHERE size(places) > 0
WITH i.id AS initiative, inhabitants, i.endDate AS end, head(collect({
  initiative: i.id,
  leaves: leaves,
  end: toString(i.endDate),
  lead: lead,
  inhabitants: inhabitants,
  places: places,
  epci: [one IN [id IN own | epciById[id]] | one {.territory, .inhabitants}],
  calls: calls
})) AS experiment
RETURN experiment
ORDER BY inhabitants DESC,
         end IS NULL,
         end DESC,
         initiative
LIMIT toInteger($ask.limit)
