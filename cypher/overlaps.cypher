// Which initiatives address the same subject, for the same people, at the same time?

// What is compared: programmes, projects, services and experiments that are not abandoned.
MATCH (i:Initiative)
WHERE i.kind IN $compared
  AND coalesce(i.status, '') <> 'ABANDONED'
WITH collect(i) AS compared

// How rare is each theme below the roots? IC(t) = ln((N + 1) / n(t)), n(t) counting what is under t or below it.
CALL (compared) {
  UNWIND compared AS i
  MATCH (i)-[:ABOUT]->(named:Theme)
        (()-[:BROADER]->(:Theme)){0,} (theme)
  WHERE EXISTS { (theme)-[:BROADER]->(:Theme) }
  WITH theme.id AS theme, count(DISTINCT i) AS uses, size(compared) AS total
  RETURN apoc.map.fromPairs(collect([theme, {theme: theme, uses: uses, weight: log((total + 1.0) / uses)}])) AS themes
}

// What the filters name.
CALL () {
  OPTIONAL MATCH (:Theme {id: $ask.theme})(()<-[:BROADER]-(:Theme)){0,}(theme)
  RETURN collect(DISTINCT theme.id) AS wantedThemes
}
CALL () {
  OPTIONAL MATCH (:Territory {id: $ask.territory})
                 (()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
  RETURN collect(DISTINCT commune.id) AS wantedPlaces
}

// Each pair that shares a theme, once; never an initiative with what it is a part of.
CALL (compared, themes) {
  UNWIND compared AS i
  MATCH (i)-[:ABOUT]->(named:Theme)
        (()-[:BROADER]->(:Theme)){0,} (theme)
  WHERE themes[theme.id] IS NOT NULL
  WITH DISTINCT i.id AS id, theme.id AS theme
  ORDER BY id, theme
  WITH id, collect(theme) AS themesOfOne
  RETURN apoc.map.fromPairs(collect([id, themesOfOne])) AS subjects
}
CALL (compared, subjects) {
  UNWIND compared AS i
  WITH i, subjects
  WHERE subjects[i.id] IS NOT NULL
    AND ($ask.initiatives IS NULL OR i.id IN $ask.initiatives)
  MATCH (theme:Theme)
  WHERE theme.id IN subjects[i.id]
  MATCH (theme)(()<-[:BROADER]-(:Theme)){0,}()<-[:ABOUT]-(j:Initiative)
  WHERE subjects[j.id] IS NOT NULL
    AND (i.id < j.id OR (i <> j AND NOT j.id IN $ask.initiatives))
  WITH DISTINCT i, j
  WHERE ($ask.kinds IS NULL OR i.kind IN $ask.kinds OR j.kind IN $ask.kinds)
    AND NOT EXISTS { (i)(()-[:PART_OF]->(:Initiative)){1,}(j) }
    AND NOT EXISTS { (j)(()-[:PART_OF]->(:Initiative)){1,}(i) }
    AND ($ask.actor IS NULL OR EXISTS { (:Actor {id: $ask.actor})-[:PARTICIPATES_IN]->(x) WHERE x IN [i, j] })
  RETURN collect(CASE WHEN i.id < j.id THEN [i, j] ELSE [j, i] END) AS pairs
}

// The communes that each initiative covers. From here to the next aggregation nothing is sorted or joined: a row that
// waits is counted with all that it carries, and these maps are large.
CALL (compared) {
  UNWIND compared AS i
  MATCH (i)-[:COVERS]->(named:Territory)
        (()<-[:WITHIN]-(:Territory)){0,} (commune:Territory {level: 'COMMUNE'})
  WHERE NOT coalesce(i.endDate < i.startDate, false)
  WITH DISTINCT i.id AS id, commune
  WITH id, collect(commune.id) AS places, collect(coalesce(commune.population, 0)) AS counts
  RETURN apoc.map.fromPairs(collect([id, {
    places: places,
    populations: apoc.map.fromLists(places, counts),
    population: reduce(sum = 0, count IN counts | sum + count)
  }])) AS grounds
}
UNWIND pairs AS pair
WITH pair[0] AS a, pair[1] AS b, size(compared) AS compared, themes, subjects, grounds, wantedThemes, wantedPlaces
WHERE grounds[a.id] IS NOT NULL
  AND grounds[b.id] IS NOT NULL
WITH *,
     subjects[a.id] AS subjectsOfA,
     subjects[b.id] AS subjectsOfB,
     grounds[a.id] AS one,
     grounds[b.id] AS two,
     apoc.coll.max([date IN [a.startDate, b.startDate] WHERE date IS NOT NULL]) AS begins,
     apoc.coll.min([date IN [a.endDate, b.endDate] WHERE date IS NOT NULL]) AS ends,
     apoc.coll.min([x IN [a, b] WHERE x.startDate IS NOT NULL AND x.endDate IS NOT NULL | duration.inDays(x.startDate, x.endDate).days + 1]) AS shorterDays
WHERE coalesce(begins <= ends, true)
  AND ($ask.past OR (coalesce(ends >= date($ask.asOf), true) AND none(x IN [a, b] WHERE coalesce(x.status = 'COMPLETED', false) AND x.endDate IS NULL)))
  AND coalesce(ends >= date($ask.from), true)
  AND coalesce(begins <= date($ask.to), true)
WITH *,
     [id IN subjectsOfA WHERE id IN subjectsOfB] AS shared,
     apoc.coll.intersection(one.places, two.places) AS places
WHERE size(places) > 0
  AND ($ask.theme IS NULL OR any(id IN shared WHERE id IN wantedThemes))
  AND ($ask.territory IS NULL OR size(apoc.coll.intersection(places, wantedPlaces)) > 0)

// The three factors.
WITH *,
     reduce(sum = 0.0, id IN shared | sum + themes[id].weight) AS sharedWeight,
     reduce(sum = 0.0, id IN subjectsOfA | sum + themes[id].weight) AS weightOfA,
     reduce(sum = 0.0, id IN subjectsOfB | sum + themes[id].weight) AS weightOfB,
     reduce(sum = 0, id IN places | sum + one.populations[id]) AS people,
     duration.inDays(begins, ends).days + 1 AS commonDays,
     apoc.coll.min([one.population, two.population]) AS fewer,
     apoc.coll.max([one.population, two.population]) AS more,
     size(places) = size(one.places) AND size(places) = size(two.places) AS samePlaces
WITH *,
     sharedWeight / (weightOfA + weightOfB - sharedWeight) AS theme,
     CASE
       WHEN fewer > 0 THEN people / sqrt(1.0 * one.population * two.population)
       WHEN samePlaces THEN 1.0
       ELSE 0.0
     END AS territory,
     CASE
       WHEN shorterDays IS NULL THEN 1.0
       ELSE 1.0 * commonDays / shorterDays
     END AS period
WITH *,
     CASE WHEN fewer > 0 THEN 1.0 * people / fewer ELSE territory END AS containment
WITH *,
     round(theme * territory * period, 12) AS score,
     round(theme * period * containment, 12) AS nestedScore,
     round(sharedWeight, 12) AS rarity,
     CASE
       WHEN fewer > 0 AND containment >= 0.99 AND 2 * fewer <= more THEN 'NESTED'
       WHEN round(territory, 12) >= 0.5 THEN 'SAME_GROUND'
       ELSE 'PARTIAL'
     END AS ground
WHERE score > 0
  AND (ground = $ask.ground OR ($ask.ground IS NULL AND ground <> 'NESTED'))
  AND CASE WHEN ground = 'NESTED' THEN nestedScore ELSE score END >= $ask.minimumScore
WITH a, b, score, nestedScore, rarity, head(collect({
  compared: compared,
  theme: theme,
  territory: territory,
  period: period,
  containment: containment,
  ground: ground,
  sharedThemes: [id IN shared | themes[id]],
  themesOfA: [id IN subjectsOfA WHERE NOT id IN shared | themes[id]],
  themesOfB: [id IN subjectsOfB WHERE NOT id IN shared | themes[id]],
  commonPopulation: people,
  populationOfA: one.population,
  populationOfB: two.population,
  commonStart: toString(begins),
  commonEnd: toString(ends),
  commonDays: commonDays,
  shorterDays: shorterDays,
  periodKnown: shorterDays IS NOT NULL
})) AS pair

// Who takes part in both, pays for both, or sits with both?
CALL (a, b) {
  OPTIONAL MATCH (a)<-[inA:PARTICIPATES_IN]-(actor:Actor)-[inB:PARTICIPATES_IN]->(b)
  WHERE all(role IN [inA, inB] WHERE role.role IN $operative
      AND coalesce(role.from <= date($ask.asOf), true) AND coalesce(role.to >= date($ask.asOf), true))
  WITH DISTINCT actor.id AS id
  ORDER BY id
  RETURN collect(id) AS commonParticipants
}
CALL (a, b) {
  CALL (a, b) {
    UNWIND [a, b] AS x
    MATCH (x)<-[role:PARTICIPATES_IN {role: 'FUNDER'}]-(funder:Actor)
    WHERE coalesce(role.from <= date($ask.asOf), true)
      AND coalesce(role.to >= date($ask.asOf), true)
    RETURN x, funder
    UNION
    UNWIND [a, b] AS x
    MATCH (x)<-[:FINANCES]-(link:FundingLink {status: 'GRANTED'})<-[:GRANTS]-(funder:Actor)
    RETURN x, funder
  }
  WITH funder, count(DISTINCT x) AS funded
  WHERE funded = 2
  WITH funder.id AS id
  ORDER BY id
  RETURN collect(id) AS commonFunders
}
CALL (a, b) {
  UNWIND [a, b] AS x
  MATCH (x)<-[role:PARTICIPATES_IN]-(member:Actor)-[seat:MEMBER_OF]->(body:Actor {kind: 'BODY'})
  WHERE role.role IN $operative
    AND all(tie IN [role, seat] WHERE coalesce(tie.from <= date($ask.asOf), true) AND coalesce(tie.to >= date($ask.asOf), true))
  WITH body, count(DISTINCT x) AS present
  WHERE present = 2
  WITH body.id AS id
  ORDER BY id
  RETURN collect(id) AS commonBodies
}
WITH *,
     CASE
       WHEN size(commonParticipants) > 0 THEN 'JOINT'
       WHEN size(commonFunders) > 0 THEN 'COMMON_FUNDER'
       WHEN size(commonBodies) > 0 THEN 'COMMON_BODY'
       ELSE 'NONE'
     END AS coordination
WHERE $ask.coordination IS NULL OR coordination IN $ask.coordination

// Which themes below the roots do both name themselves?
CALL (a, b) {
  OPTIONAL MATCH (a)-[:ABOUT]->(leaf:Theme)<-[:ABOUT]-(b)
  WHERE EXISTS { (leaf)-[:BROADER]->(:Theme) }
  WITH DISTINCT leaf.id AS id
  ORDER BY id
  RETURN collect(id) AS sharedLeaves
}

// What subsidies are granted to each by that day, and is there still time to decide?
CALL (a, b) {
  UNWIND [a, b] AS x
  OPTIONAL MATCH (x)<-[:FINANCES]-(link:FundingLink {status: 'GRANTED'})
  WHERE link.amount IS :: INTEGER NOT NULL
    AND NOT coalesce(link.passThrough, false)
    AND coalesce(link.nature, 'SUBSIDY') = 'SUBSIDY'
    AND coalesce(link.decidedOn <= date($ask.asOf), link.decidedIn <= date($ask.asOf).year, true)
  WITH x, CASE WHEN count(link) > 0 THEN sum(link.amount) END AS granted
  ORDER BY x.id
  RETURN collect(coalesce(granted, -1)) AS granted
}
CALL (a, b) {
  UNWIND [a, b] AS x
  OPTIONAL MATCH (x)<-[:FINANCES]-(link:FundingLink)
  WHERE link.status IN ['SUBMITTED', 'UNDER_REVIEW']
  RETURN count(link) > 0 AS requested
}
RETURN pair {
  .*,
  a: a.id,
  b: b.id,
  score: score,
  coordination: coordination,
  sharedLeaves: sharedLeaves,
  commonParticipants: commonParticipants,
  commonFunders: commonFunders,
  commonBodies: commonBodies,
  grantedToA: CASE WHEN granted[0] >= 0 THEN granted[0] END,
  grantedToB: CASE WHEN granted[1] >= 0 THEN granted[1] END,
  decidable: requested OR coalesce(a.phase IN ['IDEA', 'STUDY'], false) OR coalesce(b.phase IN ['IDEA', 'STUDY'], false)
} AS overlap
ORDER BY CASE WHEN $ask.ground = 'NESTED' THEN nestedScore ELSE score END DESC,
         CASE WHEN $ask.ground = 'NESTED' THEN score ELSE rarity END DESC,
         a.id,
         b.id
LIMIT toInteger($ask.limit)
