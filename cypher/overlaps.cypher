// Which initiatives address the same subject, for the same people, at the same time?

// What is compared: programmes, projects, services and experiments that are not abandoned.
MATCH (i:Initiative)
WHERE i.kind IN ['PROGRAMME', 'PROJECT', 'SERVICE', 'EXPERIMENT']
  AND i.archivedOn IS NULL
  AND coalesce(i.status, '') <> 'ABANDONED'
WITH collect(i) AS compared

// How rare is each theme below the roots? IC(t) = ln((N + 1) / n(t)), n(t) counting what is under t or below it.
CALL (compared) {
  UNWIND compared AS i
  MATCH (i)-[:ABOUT]->(named:Theme WHERE named.archivedOn IS NULL)
        (()-[:BROADER]->(broader:Theme WHERE broader.archivedOn IS NULL)){0,} (theme)
  WHERE EXISTS { (theme)-[:BROADER]->(above:Theme WHERE above.archivedOn IS NULL) }
  WITH theme.id AS theme, count(DISTINCT i) AS uses, size(compared) AS total
  RETURN apoc.map.fromPairs(collect([theme, {theme: theme, uses: uses, weight: log((total + 1.0) / uses)}])) AS themes
}

// Each initiative: its themes with their ancestors, the communes that it covers, its length.
CALL (compared, themes) {
  UNWIND compared AS i
  CALL (i, themes) {
    MATCH (i)-[:ABOUT]->(named:Theme WHERE named.archivedOn IS NULL)
          (()-[:BROADER]->(broader:Theme WHERE broader.archivedOn IS NULL)){0,} (theme)
    WHERE themes[theme.id] IS NOT NULL
    WITH DISTINCT theme.id AS id
    ORDER BY id
    RETURN collect(id) AS subjects
  }
  CALL (i) {
    MATCH (i)-[:COVERS]->(named:Territory WHERE named.archivedOn IS NULL)
          (()<-[:WITHIN]-(smaller:Territory WHERE smaller.archivedOn IS NULL)){0,} (commune:Territory {level: 'COMMUNE'})
    WITH DISTINCT commune
    RETURN apoc.map.fromPairs(collect([commune.id, coalesce(commune.population, 0)])) AS communes,
           sum(commune.population) AS population
  }
  WITH i, themes, subjects, communes, population
  WHERE size(subjects) > 0
    AND size(keys(communes)) > 0
    AND NOT coalesce(i.endDate < i.startDate, false)
  RETURN apoc.map.fromPairs(collect([i.id, {
    subjects: subjects,
    weight: reduce(sum = 0.0, id IN subjects | sum + themes[id].weight),
    communes: communes,
    places: keys(communes),
    population: population,
    days: duration.inDays(i.startDate, i.endDate).days + 1,
    ended: coalesce(i.status, '') = 'COMPLETED' AND i.endDate IS NULL
  }])) AS profiles
}

// What the filters name.
CALL () {
  OPTIONAL MATCH (:Theme {id: $ask.theme})(()<-[:BROADER]-()){0,}(theme)
  RETURN collect(DISTINCT theme.id) AS wantedThemes
}
CALL () {
  OPTIONAL MATCH (:Territory {id: $ask.territory})(()<-[:WITHIN]-()){0,}(commune:Territory {level: 'COMMUNE'})
  RETURN collect(DISTINCT commune.id) AS wantedPlaces
}

// Each pair that shares a theme, once; never an initiative with what it is a part of.
UNWIND compared AS i
WITH i, size(compared) AS compared, themes, profiles, wantedThemes, wantedPlaces
WHERE profiles[i.id] IS NOT NULL
  AND ($ask.initiatives IS NULL OR i.id IN $ask.initiatives)
CALL (i, profiles) {
  MATCH (theme:Theme)
  WHERE theme.id IN profiles[i.id].subjects
  MATCH (theme)(()<-[:BROADER]-(narrower:Theme WHERE narrower.archivedOn IS NULL)){0,}()<-[:ABOUT]-(j:Initiative)
  WHERE profiles[j.id] IS NOT NULL
    AND (i.id < j.id OR (i <> j AND NOT j.id IN $ask.initiatives))
  WITH DISTINCT i, j
  WHERE NOT EXISTS { (i)(()-[:PART_OF]->(whole:Initiative WHERE whole.archivedOn IS NULL)){1,}(j) }
    AND NOT EXISTS { (j)(()-[:PART_OF]->(whole:Initiative WHERE whole.archivedOn IS NULL)){1,}(i) }
  RETURN CASE WHEN i.id < j.id THEN i ELSE j END AS a,
         CASE WHEN i.id < j.id THEN j ELSE i END AS b
}
WITH a, b, compared, themes, wantedThemes, wantedPlaces, profiles[a.id] AS one, profiles[b.id] AS two
WHERE $ask.kinds IS NULL OR a.kind IN $ask.kinds OR b.kind IN $ask.kinds
WITH *,
     [id IN one.subjects WHERE id IN two.subjects] AS subjects,
     apoc.coll.intersection(one.places, two.places) AS places,
     apoc.coll.max([date IN [a.startDate, b.startDate] WHERE date IS NOT NULL]) AS begins,
     apoc.coll.min([date IN [a.endDate, b.endDate] WHERE date IS NOT NULL]) AS ends,
     apoc.coll.min([days IN [one.days, two.days] WHERE days IS NOT NULL]) AS shorterDays
WHERE size(places) > 0
  AND coalesce(begins <= ends, true)
  AND ($ask.past OR (coalesce(ends >= date($ask.asOf), true) AND NOT one.ended AND NOT two.ended))
  AND ($ask.theme IS NULL OR any(id IN subjects WHERE id IN wantedThemes))
  AND ($ask.territory IS NULL OR size(apoc.coll.intersection(places, wantedPlaces)) > 0)
  AND coalesce(ends >= date($ask.from), true)
  AND coalesce(begins <= date($ask.to), true)
  AND ($ask.actor IS NULL OR EXISTS { (:Actor {id: $ask.actor})-[:PARTICIPATES_IN]->(x) WHERE x IN [a, b] })

// The three factors.
WITH *,
     reduce(sum = 0.0, id IN subjects | sum + themes[id].weight) AS sharedWeight,
     reduce(sum = 0, id IN places | sum + one.communes[id]) AS people,
     duration.inDays(begins, ends).days + 1 AS commonDays,
     apoc.coll.min([one.population, two.population]) AS fewer,
     apoc.coll.max([one.population, two.population]) AS more,
     size(places) = size(one.places) AND size(places) = size(two.places) AS samePlaces
WITH *,
     sharedWeight / (one.weight + two.weight - sharedWeight) AS theme,
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

// Who takes part in both, pays for both, or sits with both?
CALL (a, b) {
  OPTIONAL MATCH (a)<-[inA:PARTICIPATES_IN]-(actor:Actor)-[inB:PARTICIPATES_IN]->(b)
  WHERE actor.archivedOn IS NULL
    AND all(role IN [inA, inB] WHERE role.role IN ['LEAD', 'CO_LEAD', 'PARTNER', 'OPERATOR', 'HOST', 'PRESCRIBER']
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
    WHERE link.archivedOn IS NULL
    RETURN x, funder
  }
  WITH funder, count(DISTINCT x) AS funded
  WHERE funded = 2
    AND funder.archivedOn IS NULL
  WITH funder.id AS id
  ORDER BY id
  RETURN collect(id) AS commonFunders
}
CALL (a, b) {
  UNWIND [a, b] AS x
  MATCH (x)<-[role:PARTICIPATES_IN]-(member:Actor)-[seat:MEMBER_OF]->(body:Actor {kind: 'BODY'})
  WHERE role.role IN ['LEAD', 'CO_LEAD', 'PARTNER', 'OPERATOR', 'HOST', 'PRESCRIBER']
    AND all(tie IN [role, seat] WHERE coalesce(tie.from <= date($ask.asOf), true) AND coalesce(tie.to >= date($ask.asOf), true))
    AND member.archivedOn IS NULL
    AND body.archivedOn IS NULL
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

// What money is granted to each, and is there still time to decide?
CALL (a, b) {
  UNWIND [a, b] AS x
  OPTIONAL MATCH (x)<-[:FINANCES]-(link:FundingLink {status: 'GRANTED'})
  WHERE link.archivedOn IS NULL
    AND link.amount IS NOT NULL
    AND NOT coalesce(link.passThrough, false)
  WITH x, CASE WHEN count(link) > 0 THEN sum(link.amount) END AS granted
  ORDER BY x.id
  RETURN collect(coalesce(granted, -1)) AS granted
}
CALL (a, b) {
  UNWIND [a, b] AS x
  OPTIONAL MATCH (x)<-[:FINANCES]-(link:FundingLink)
  WHERE link.archivedOn IS NULL
    AND link.status IN ['SUBMITTED', 'UNDER_REVIEW']
  RETURN count(link) > 0 AS requested
}
// One row a pair; the aggregation lets go of the working lists, which the sort would otherwise hold for every row.
WITH a.id AS a, b.id AS b, score, nestedScore, rarity, head(collect({
  a: a.id,
  b: b.id,
  compared: compared,
  score: score,
  nestedScore: nestedScore,
  theme: theme,
  territory: territory,
  period: period,
  containment: containment,
  ground: ground,
  coordination: coordination,
  sharedThemes: [id IN subjects | themes[id]],
  themesOfA: [id IN one.subjects WHERE NOT id IN subjects | themes[id]],
  themesOfB: [id IN two.subjects WHERE NOT id IN subjects | themes[id]],
  sharedWeight: rarity,
  commonPopulation: people,
  populationOfA: one.population,
  populationOfB: two.population,
  commonStart: toString(begins),
  commonEnd: toString(ends),
  commonDays: commonDays,
  shorterDays: shorterDays,
  periodKnown: shorterDays IS NOT NULL,
  commonParticipants: commonParticipants,
  commonFunders: commonFunders,
  commonBodies: commonBodies,
  grantedToA: CASE WHEN granted[0] >= 0 THEN granted[0] END,
  grantedToB: CASE WHEN granted[1] >= 0 THEN granted[1] END,
  decidable: requested OR coalesce(a.phase IN ['IDEA', 'STUDY'], false) OR coalesce(b.phase IN ['IDEA', 'STUDY'], false)
})) AS overlap
RETURN overlap
ORDER BY CASE WHEN $ask.ground = 'NESTED' THEN nestedScore ELSE score END DESC,
         CASE WHEN $ask.ground = 'NESTED' THEN score ELSE rarity END DESC,
         a,
         b
LIMIT toInteger($ask.limit)
