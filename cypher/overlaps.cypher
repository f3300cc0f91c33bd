// Which initiatives address the same subject, in the same area, at the same time?

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

// The entities that the filters name.
CALL () {
  OPTIONAL MATCH (:Theme {id: $ask.theme})(()<-[:BROADER]-(:Theme)){0,}(theme)
  RETURN collect(DISTINCT theme.id) AS wantedThemes
}
CALL () {
  OPTIONAL MATCH (:Territory {id: $ask.territory})
                 (()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
  RETURN collect(DISTINCT commune.id) AS wantedPlaces
}

// The themes of each initiative.
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

// The themes that an initiative does not name but that are related to one of its leaf themes: with the largest weight, through the leaf that comes first by id.
CALL (compared, themes, subjects) {
  UNWIND compared AS i
  MATCH (i)-[:ABOUT]->(leaf:Theme)-[relation:RELATED_TO]-(theme:Theme)
  WHERE themes[leaf.id] IS NOT NULL
    AND themes[theme.id] IS NOT NULL
    AND NOT theme.id IN subjects[i.id]
    AND relation.weight > 0
  WITH i.id AS id, theme.id AS theme, relation.weight AS share, leaf.id AS related
  ORDER BY id, theme, share DESC, related
  WITH id, theme, head(collect({related: related, share: share})) AS joined
  WITH id, apoc.map.fromPairs(collect([theme, joined])) AS joinedToOne
  RETURN apoc.map.fromPairs(collect([id, joinedToOne])) AS joins
}

// Each pair with a common theme or with related themes, once; never an initiative with one that it is part of.
CALL (compared, subjects, joins) {
  UNWIND compared AS i
  WITH i, subjects
  WHERE subjects[i.id] IS NOT NULL
    AND ($ask.initiatives IS NULL OR i.id IN $ask.initiatives)
  MATCH (theme:Theme)
  WHERE theme.id IN subjects[i.id]
    OR joins[i.id][theme.id] IS NOT NULL
  CALL (theme) {
    MATCH (theme)(()<-[:BROADER]-(:Theme)){0,}()<-[:ABOUT]-(j:Initiative)
    RETURN j
    UNION
    MATCH (theme)-[:RELATED_TO]-(:Theme)<-[:ABOUT]-(j:Initiative)
    RETURN j
  }
  WITH *
  WHERE subjects[j.id] IS NOT NULL
    AND (i.id < j.id OR (i <> j AND NOT j.id IN $ask.initiatives))
  WITH DISTINCT i, j
  WHERE ($ask.kinds IS NULL OR i.kind IN $ask.kinds OR j.kind IN $ask.kinds)
    AND NOT EXISTS { (i)(()-[:PART_OF]->(:Initiative)){1,}(j) }
    AND NOT EXISTS { (j)(()-[:PART_OF]->(:Initiative)){1,}(i) }
    AND ($ask.actor IS NULL OR EXISTS { (:Actor {id: $ask.actor})-[:PARTICIPATES_IN]->(x) WHERE x IN [i, j] })
  RETURN collect(CASE WHEN i.id < j.id THEN [i, j] ELSE [j, i] END) AS pairs
}

// The communes that each initiative covers. From here to the next aggregation nothing is sorted or joined, because that would
// keep each row with all its variables, and these maps are large.
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
// The communes whose SIREN an actor has, with the SIREN of their EPCI.
CALL () {
  MATCH (x:Actor)
  WITH collect(DISTINCT x.siren) AS sirens
  MATCH (commune:Territory {level: 'COMMUNE'})
        (()-[:WITHIN]->(:Territory)){1,} (epci:Territory {level: 'EPCI'})
  WHERE commune.siren IN sirens
    AND epci.siren IN sirens
  RETURN collect(DISTINCT [commune.siren, epci.siren]) AS communes
}
UNWIND pairs AS pair
WITH pair[0] AS a, pair[1] AS b, size(compared) AS compared, communes, themes, subjects, joins, grounds, wantedThemes, wantedPlaces
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
     [id IN subjectsOfA WHERE joins[b.id][id] IS NOT NULL AND NOT id IN subjectsOfB | {theme: id, by: joins[b.id][id]}]
       + [id IN subjectsOfB WHERE joins[a.id][id] IS NOT NULL AND NOT id IN subjectsOfA | {theme: id, by: joins[a.id][id]}] AS joined,
     apoc.coll.intersection(one.places, two.places) AS places
WHERE size(places) > 0
  AND ($ask.theme IS NULL OR any(id IN shared + [each IN joined | each.theme] WHERE id IN wantedThemes))
  AND ($ask.territory IS NULL OR size(apoc.coll.intersection(places, wantedPlaces)) > 0)

// The three factors of the score: theme, territory and period.
WITH *,
     reduce(sum = 0.0, id IN shared | sum + themes[id].weight) AS commonWeight,
     reduce(sum = 0.0, each IN joined | sum + each.by.share * themes[each.theme].weight) AS joinedWeight,
     reduce(sum = 0.0, id IN subjectsOfA | sum + themes[id].weight) AS weightOfA,
     reduce(sum = 0.0, id IN subjectsOfB | sum + themes[id].weight) AS weightOfB,
     reduce(sum = 0, id IN places | sum + one.populations[id]) AS people,
     duration.inDays(begins, ends).days + 1 AS commonDays,
     apoc.coll.min([one.population, two.population]) AS fewer,
     apoc.coll.max([one.population, two.population]) AS more,
     size(places) = size(one.places) AND size(places) = size(two.places) AS samePlaces
WITH *,
     commonWeight + joinedWeight AS sharedWeight,
     (commonWeight + joinedWeight) / (weightOfA + weightOfB - commonWeight) AS theme,
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
  AND ground IN $ask.ground
WITH *,
     CASE WHEN ground = 'NESTED' THEN nestedScore ELSE score END AS own
WHERE own >= $ask.minimumScore

// Do both have the same audiences? This never changes the score.
WITH *,
     [audience IN $audiences WHERE audience IN a.audiences] AS audiencesOfA,
     [audience IN $audiences WHERE audience IN b.audiences] AS audiencesOfB
WITH *,
     CASE
       WHEN size(audiencesOfA) = 0 OR size(audiencesOfB) = 0 THEN 'UNKNOWN'
       WHEN audiencesOfA = audiencesOfB THEN 'SAME'
       WHEN any(audience IN audiencesOfA WHERE audience IN audiencesOfB) OR 'EVERYONE' IN audiencesOfA + audiencesOfB THEN 'PARTLY'
       ELSE 'DIFFERENT'
     END AS audience
WHERE audience IN $ask.audience
WITH a, b, score, own, rarity, communes, head(collect({
  compared: compared,
  theme: theme,
  territory: territory,
  period: period,
  containment: containment,
  ground: ground,
  audience: audience,
  audiencesOfA: audiencesOfA,
  audiencesOfB: audiencesOfB,
  sharedThemes: [id IN shared | themes[id]],
  relatedThemes: [each IN joined | apoc.map.merge(themes[each.theme], each.by)],
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

// How are the two coordinated: who takes part in both, leads one and pays for the other, or pays for both, which leads belong to one organisation, and
// which bodies have a participant of each as a member? Ties that begin later count too.
CALL (a, b) {
  OPTIONAL MATCH (a)<-[inA:PARTICIPATES_IN]-(actor:Actor)-[inB:PARTICIPATES_IN]->(b)
  WHERE all(role IN [inA, inB] WHERE role.role IN $operative
      AND coalesce(role.to >= date($ask.asOf), true))
  WITH DISTINCT actor.id AS id
  ORDER BY id
  RETURN collect(id) AS commonParticipants
}
CALL (a, b) {
  UNWIND [[a, b], [b, a]] AS way
  WITH way[0] AS led, way[1] AS paid
  MATCH (led)<-[lead:PARTICIPATES_IN]-(x:Actor)
  WHERE lead.role IN ['LEAD', 'CO_LEAD']
    AND coalesce(lead.to >= date($ask.asOf), true)
    AND (EXISTS {
        (x)-[role:PARTICIPATES_IN {role: 'FUNDER'}]->(paid)
        WHERE coalesce(role.to >= date($ask.asOf), true)
      } OR EXISTS {
        (x)-[:GRANTS]->(link:FundingLink {status: 'GRANTED'})-[:FINANCES]->(paid)
        WHERE coalesce(link.decidedOn <= date($ask.asOf), link.decidedIn <= date($ask.asOf).year, true)
      })
  WITH DISTINCT x.id AS id
  ORDER BY id
  RETURN collect(id) AS leaderFunders
}
CALL (a, b, communes) {
  MATCH (a)<-[leadsA:PARTICIPATES_IN]-(x:Actor), (b)<-[leadsB:PARTICIPATES_IN]-(y:Actor)
  WHERE x <> y
    AND all(lead IN [leadsA, leadsB] WHERE lead.role IN ['LEAD', 'CO_LEAD'] AND coalesce(lead.to >= date($ask.asOf), true))
  WITH DISTINCT x, y, communes
  CALL (x, y, communes) {
    CALL (x, y, communes) {
      WITH x, y
      WHERE x.siren = y.siren
      RETURN 0 AS rank, 'SAME' AS bond, x AS from, y AS to
      UNION
      UNWIND [[x, y], [y, x]] AS way
      WITH way[0] AS from, way[1] AS to
      MATCH (from)-[tie:LINKED_TO|MEMBER_OF]->(to)
      WHERE (type(tie) = 'LINKED_TO' OR to.kind IN ['EPCI', 'JOINT_BODY'])
        AND coalesce(tie.to >= date($ask.asOf), true)
      RETURN CASE type(tie) WHEN 'LINKED_TO' THEN 1 ELSE 3 END AS rank, coalesce(tie.nature, 'MEMBER_OF') AS bond, from, to
      UNION
      UNWIND [[x, y], [y, x]] AS way
      WITH way[0] AS from, way[1] AS to, communes
      WHERE [from.siren, to.siren] IN communes
      RETURN 2 AS rank, 'COMMUNE_OF' AS bond, from, to
    }
    RETURN bond, from, to
    ORDER BY rank, bond, CASE WHEN from = x THEN 0 ELSE 1 END
    LIMIT 1
  }
  WITH bond, from.id AS from, to.id AS to
  ORDER BY from, to
  RETURN collect({bond: bond, from: from, to: to}) AS houses
}
CALL (a, b) {
  CALL (a, b) {
    UNWIND [a, b] AS x
    MATCH (x)<-[role:PARTICIPATES_IN {role: 'FUNDER'}]-(funder:Actor)
    WHERE coalesce(role.to >= date($ask.asOf), true)
    RETURN x, funder
    UNION
    UNWIND [a, b] AS x
    MATCH (x)<-[:FINANCES]-(link:FundingLink {status: 'GRANTED'})<-[:GRANTS]-(funder:Actor)
    WHERE coalesce(link.decidedOn <= date($ask.asOf), link.decidedIn <= date($ask.asOf).year, true)
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
    AND all(tie IN [role, seat] WHERE coalesce(tie.to >= date($ask.asOf), true))
  WITH body, count(DISTINCT x) AS present
  WHERE present = 2
  WITH body.id AS id
  ORDER BY id
  RETURN collect(id) AS commonBodies
}
WITH *,
     CASE
       WHEN size(commonParticipants) > 0 THEN 'JOINT'
       WHEN size(leaderFunders) > 0 THEN 'LEADER_FUNDS'
       WHEN size(houses) > 0 THEN 'SAME_HOUSE'
       WHEN size(commonFunders) > 0 THEN 'COMMON_FUNDER'
       WHEN size(commonBodies) > 0 THEN 'COMMON_BODY'
       ELSE 'NONE'
     END AS coordination
WHERE coordination IN $ask.coordination

// Which themes below the roots do both name directly?
CALL (a, b) {
  OPTIONAL MATCH (a)-[:ABOUT]->(leaf:Theme)<-[:ABOUT]-(b)
  WHERE EXISTS { (leaf)-[:BROADER]->(:Theme) }
  WITH DISTINCT leaf.id AS id
  ORDER BY id
  RETURN collect(id) AS sharedLeaves
}

// Which subsidies were granted to each by the day asked, and can something still be decided?
CALL (a, b) {
  UNWIND [a, b] AS x
  OPTIONAL MATCH (x)<-[:FINANCES]-(link:FundingLink {status: 'GRANTED'})
  WHERE link.amount IS :: INTEGER NOT NULL
    AND coalesce(link.decidedOn <= date($ask.asOf), link.decidedIn <= date($ask.asOf).year, true)
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
  leaderFunders: leaderFunders,
  houses: houses,
  commonFunders: commonFunders,
  commonBodies: commonBodies,
  grantedToA: CASE WHEN granted[0] >= 0 THEN granted[0] END,
  grantedToB: CASE WHEN granted[1] >= 0 THEN granted[1] END,
  decidable: requested OR coalesce(a.phase IN ['IDEA', 'STUDY'], false) OR coalesce(b.phase IN ['IDEA', 'STUDY'], false)
} AS overlap
ORDER BY own DESC,
         score DESC,
         rarity DESC,
         a.id,
         b.id
LIMIT toInteger($ask.limit)
