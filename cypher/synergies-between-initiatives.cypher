// Which initiatives could do more together: pool, complete, relay, replicate, meet a need?

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

// Each pair under a common root, once.
CALL (compared) {
  UNWIND compared AS i
  MATCH (i)-[:ABOUT]->(named:Theme)
        (()-[:BROADER]->(:Theme)){1,} (theme)
  WITH theme, collect(DISTINCT i) AS members
  UNWIND members AS i
  UNWIND members AS j
  WITH DISTINCT i, j
  WHERE i.id < j.id
    AND ($ask.initiatives IS NULL OR i.id IN $ask.initiatives OR j.id IN $ask.initiatives)
    AND ($ask.actor IS NULL OR EXISTS { (:Actor {id: $ask.actor})-[:PARTICIPATES_IN]->(x) WHERE x IN [i, j] })
  RETURN collect([i, j]) AS pairs
}

// Each initiative: its themes, its communes and their EPCI, its people, its length.
CALL (compared, themes, wantedPlaces) {
  UNWIND compared AS i
  CALL (i, themes) {
    MATCH (i)-[:ABOUT]->(named:Theme)
          (()-[:BROADER]->(:Theme)){0,} (theme)
    WHERE themes[named.id] IS NOT NULL
    RETURN apoc.coll.sort(collect(DISTINCT CASE WHEN themes[theme.id] IS NOT NULL THEN theme.id END)) AS subjects,
           apoc.coll.sort(collect(DISTINCT named.id)) AS leaves,
           apoc.coll.sort(collect(DISTINCT CASE WHEN themes[theme.id] IS NULL THEN theme.id END)) AS roots
  }
  CALL (i) {
    MATCH (i)-[:COVERS]->(named:Territory)
          (()<-[:WITHIN]-(:Territory)){0,} (commune:Territory {level: 'COMMUNE'})
    WITH DISTINCT commune
    OPTIONAL MATCH (commune)(()-[:WITHIN]->(:Territory)){1,}(epci:Territory {level: 'EPCI'})
    WITH collect(DISTINCT commune) AS communes, collect(DISTINCT epci) AS touched
    RETURN communes, touched
  }
  CALL (touched) {
    UNWIND touched AS epci
    MATCH (epci)-[:NEIGHBOUR_OF]-(beside:Territory)
    RETURN collect(DISTINCT beside.id) AS around
  }
  CALL (i) {
    MATCH (i)<-[role:PARTICIPATES_IN]-(actor:Actor)
    WHERE role.role IN $operative
      AND coalesce(role.from <= date($ask.asOf), true)
      AND coalesce(role.to >= date($ask.asOf), true)
    WITH DISTINCT actor
    ORDER BY actor.id
    RETURN collect(actor) AS people
  }
  WITH *
  WHERE size(leaves) > 0
    AND size(communes) > 0
    AND NOT coalesce(i.endDate < i.startDate, false)
  WITH *, coalesce(i.status, '') = 'COMPLETED' AND i.endDate IS NULL OR coalesce(i.endDate < date($ask.asOf), false) AS ended
  RETURN apoc.map.fromPairs(collect([i.id, {
    subjects: subjects,
    weight: reduce(sum = 0.0, id IN subjects | sum + themes[id].weight),
    leaves: leaves,
    roots: roots,
    places: [commune IN communes | commune.id],
    populations: apoc.map.fromPairs([commune IN communes | [commune.id, coalesce(commune.population, 0)]]),
    population: reduce(sum = 0, commune IN communes | sum + coalesce(commune.population, 0)),
    epci: [epci IN touched | epci.id],
    around: around,
    people: [actor IN people | actor.id],
    seeks: apoc.coll.flatten([actor IN people | [resource IN coalesce(actor.needs, []) | {actor: actor.id, resource: resource}]]),
    offers: apoc.coll.flatten([actor IN people | [resource IN coalesce(actor.offers, []) | {actor: actor.id, resource: resource}]]),
    wanted: $ask.territory IS NULL OR size(apoc.coll.intersection([commune IN communes | commune.id], wantedPlaces)) > 0,
    days: duration.inDays(i.startDate, i.endDate).days + 1,
    ended: ended,
    proven: size(coalesce(i.results, [])) > 0 AND (i.kind = 'EXPERIMENT' OR (i.kind = 'PROJECT' AND ended))
  }])) AS profiles
}

// The communes of which an actor has the SIREN, with the SIRENs of their EPCI.
CALL () {
  MATCH (x:Actor)
  WITH collect(DISTINCT x.siren) AS sirens
  MATCH (commune:Territory {level: 'COMMUNE'})
        (()-[:WITHIN]->(:Territory)){1,} (epci:Territory {level: 'EPCI'})
  WHERE commune.siren IN sirens
    AND epci.siren IN sirens
  RETURN collect(DISTINCT [commune.siren, epci.siren]) AS communes
}

// Where is each theme present today?
CALL (compared, profiles) {
  UNWIND compared AS i
  WITH profiles[i.id] AS profile
  WHERE NOT profile.ended
  UNWIND profile.subjects AS theme
  WITH theme, apoc.coll.toSet(apoc.coll.flatten(collect(profile.places))) AS places
  RETURN apoc.map.fromPairs(collect([theme, places])) AS present
}

// From here to the next aggregation nothing is sorted or joined: a row that waits is counted with all that it carries,
// and these maps are large.
UNWIND pairs AS pair
WITH pair[0] AS a, pair[1] AS b, size(compared) AS compared, communes, themes, present, wantedThemes, profiles
WITH *, profiles[a.id] AS one, profiles[b.id] AS two
WHERE one IS NOT NULL
  AND two IS NOT NULL
  AND (one.wanted OR two.wanted)
  AND NOT (one.ended AND two.ended)
  AND all(x IN [a, b] WHERE coalesce(x.endDate >= date($ask.from), true) AND coalesce(x.startDate <= date($ask.to), true))
  AND none(id IN one.people WHERE id IN two.people)

// What they share.
WITH *,
     [id IN one.subjects WHERE id IN two.subjects] AS subjects,
     [id IN one.leaves WHERE id IN two.leaves] AS leaves,
     [id IN one.roots WHERE id IN two.roots] AS roots,
     apoc.coll.intersection(one.places, two.places) AS places,
     any(id IN one.epci WHERE id IN two.epci OR id IN two.around) AS near,
     apoc.coll.max([date IN [a.startDate, b.startDate] WHERE date IS NOT NULL]) AS begins,
     apoc.coll.min([date IN [a.endDate, b.endDate] WHERE date IS NOT NULL]) AS ends,
     apoc.coll.min([days IN [one.days, two.days] WHERE days IS NOT NULL]) AS shorterDays,
     [seek IN one.seeks WHERE any(offer IN two.offers WHERE offer.resource = seek.resource AND offer.actor <> seek.actor)] AS soughtByA,
     [seek IN two.seeks WHERE any(offer IN one.offers WHERE offer.resource = seek.resource AND offer.actor <> seek.actor)] AS soughtByB
WHERE $ask.theme IS NULL
   OR any(id IN wantedThemes WHERE id IN subjects OR id IN roots OR (size(leaves) = 0 AND (id IN one.leaves OR id IN two.leaves)))
WITH *,
     reduce(sum = 0.0, id IN subjects | sum + themes[id].weight) AS sharedWeight,
     reduce(sum = 0, id IN places | sum + one.populations[id]) AS people,
     apoc.coll.min([one.population, two.population]) AS fewer,
     apoc.coll.max([one.population, two.population]) AS more,
     CASE WHEN coalesce(begins <= ends, true) THEN duration.inDays(begins, ends).days + 1 ELSE 0 END AS commonDays,
     CASE WHEN near THEN 1.0 ELSE 0.5 END AS nearness,
     CASE WHEN near THEN true WHEN size(one.around) > 0 AND size(two.around) > 0 THEN false END AS adjacent
WITH *,
     sharedWeight / (one.weight + two.weight - sharedWeight) AS theme,
     CASE
       WHEN fewer > 0 THEN people / sqrt(1.0 * one.population * two.population)
       WHEN size(places) = size(one.places) AND size(places) = size(two.places) THEN 1.0
       ELSE 0.0
     END AS territory,
     CASE
       WHEN NOT coalesce(begins <= ends, true) THEN 0.0
       WHEN shorterDays IS NULL THEN 1.0
       ELSE 1.0 * commonDays / shorterDays
     END AS period
WITH *,
     round(territory, 12) >= 0.5
       AND NOT (fewer > 0 AND 1.0 * people / fewer >= 0.99 AND 2 * fewer <= more) AS sameGround,
     [id IN one.leaves WHERE NOT id IN two.subjects AND one.proven AND size(apoc.coll.intersection(coalesce(present[id], []), two.places)) = 0] AS absentAtB,
     [id IN two.leaves WHERE NOT id IN one.subjects AND two.proven AND size(apoc.coll.intersection(coalesce(present[id], []), one.places)) = 0] AS absentAtA,
     CASE
       WHEN coalesce(a.endDate < b.endDate, a.endDate IS NOT NULL AND b.endDate IS NULL) THEN a
       WHEN coalesce(b.endDate < a.endDate, b.endDate IS NOT NULL AND a.endDate IS NULL) THEN b
     END AS ending

// Which kinds of synergy does the pair make? One row each.
UNWIND [
  CASE WHEN size(leaves) > 0 AND size(places) = 0 AND NOT one.ended AND NOT two.ended
    THEN {kind: 'POOLING', score: theme * nearness} END,
  CASE WHEN size(roots) > 0 AND size(leaves) = 0 AND sameGround AND NOT one.ended AND NOT two.ended
    THEN {kind: 'COMPLEMENTARY', score: territory * period} END,
  CASE WHEN size(leaves) > 0 AND sameGround AND NOT one.ended AND NOT two.ended AND ending.endDate <= date($ask.asOf) + duration({months: 12}) AND coalesce(begins <= ends + duration({days: 1}), true)
    THEN {kind: 'RELAY', score: theme * territory, from: ending.id} END,
  CASE
    WHEN size(places) = 0 AND size(absentAtB) > 0 AND NOT two.ended
    THEN {kind: 'REPLICATION', score: theme * nearness, from: a.id, missing: absentAtB}
    WHEN size(places) = 0 AND size(absentAtA) > 0 AND NOT one.ended
    THEN {kind: 'REPLICATION', score: theme * nearness, from: b.id, missing: absentAtA}
  END,
  CASE WHEN size(soughtByA) + size(soughtByB) > 0 AND NOT one.ended AND NOT two.ended
    THEN {kind: 'NEED_OFFER', score: theme * nearness} END
] AS found
WITH *, found.kind AS kind, round(found.score, 12) AS score, round(sharedWeight, 12) AS rarity
WHERE score > 0
  AND score >= $ask.minimumScore
  AND ($ask.kinds IS NULL OR kind IN $ask.kinds)

WITH a, b, kind, score, rarity, communes, head(collect({
  a: a.id,
  b: b.id,
  compared: compared,
  kind: kind,
  score: score,
  theme: theme,
  territory: territory,
  period: period,
  nearness: nearness,
  adjacent: adjacent,
  sharedThemes: [id IN subjects | themes[id]],
  themesOfA: [id IN one.subjects WHERE NOT id IN subjects | themes[id]],
  themesOfB: [id IN two.subjects WHERE NOT id IN subjects | themes[id]],
  leavesOfA: one.leaves,
  leavesOfB: two.leaves,
  sharedLeaves: leaves,
  sharedRoots: roots,
  commonPopulation: people,
  populationOfA: one.population,
  populationOfB: two.population,
  commonStart: toString(begins),
  commonEnd: toString(ends),
  commonDays: CASE WHEN begins IS NOT NULL AND ends IS NOT NULL THEN commonDays END,
  shorterDays: shorterDays,
  source: found.from,
  missingThemes: coalesce(found.missing, []),
  exchanges: [seek IN soughtByA | {seeker: seek.actor, resource: seek.resource, providers: [offer IN two.offers WHERE offer.resource = seek.resource AND offer.actor <> seek.actor | offer.actor]}]
           + [seek IN soughtByB | {seeker: seek.actor, resource: seek.resource, providers: [offer IN one.offers WHERE offer.resource = seek.resource AND offer.actor <> seek.actor | offer.actor]}]
})) AS pair

// Never an initiative with what it is a part of, nor one whose lead, at any time, is one house with a lead of the other.
WITH *
WHERE NOT EXISTS { (a)(()-[:PART_OF]->(:Initiative)){1,}(b) }
  AND NOT EXISTS { (b)(()-[:PART_OF]->(:Initiative)){1,}(a) }
  AND NOT EXISTS {
    (a)<-[leadsA:PARTICIPATES_IN]-(leadOfA:Actor), (b)<-[leadsB:PARTICIPATES_IN]-(leadOfB:Actor)
    WHERE leadsA.role IN ['LEAD', 'CO_LEAD']
      AND leadsB.role IN ['LEAD', 'CO_LEAD']
      AND (leadOfA = leadOfB
        OR leadOfA.siren = leadOfB.siren
        OR [leadOfA.siren, leadOfB.siren] IN communes
        OR [leadOfB.siren, leadOfA.siren] IN communes
        OR EXISTS {
          (leadOfA)-[tie:LINKED_TO|MEMBER_OF]-(leadOfB)
          WHERE (type(tie) = 'LINKED_TO' OR endNode(tie).kind IN ['EPCI', 'JOINT_BODY'])
            AND coalesce(tie.from <= date($ask.asOf), true)
            AND coalesce(tie.to >= date($ask.asOf), true)
        })
  }

// Who has worked with a lead of each, be it in one of the two?
CALL (a, b) {
  MATCH (a)<-[ofA:PARTICIPATES_IN]-(x:Actor)
  WHERE ofA.role IN ['LEAD', 'CO_LEAD']
  MATCH (x)-[inX:PARTICIPATES_IN]->(i:Initiative)<-[zx:PARTICIPATES_IN]-(z:Actor)
  WHERE all(role IN [inX, zx] WHERE role.role IN $operative)
    AND z <> x
    AND coalesce(z.kind, '') <> 'BODY'
  WITH DISTINCT b, x, z
  MATCH (b)<-[ofB:PARTICIPATES_IN]-(y:Actor)
  WHERE ofB.role IN ['LEAD', 'CO_LEAD']
  MATCH (z)-[zy:PARTICIPATES_IN]->(i:Initiative)<-[inY:PARTICIPATES_IN]-(y)
  WHERE all(role IN [zy, inY] WHERE role.role IN $operative)
    AND y <> z
    AND y <> x
  WITH DISTINCT z.id AS id
  ORDER BY id
  RETURN collect(id) AS goBetweens
}

RETURN pair {.*, goBetweens: goBetweens} AS synergy
ORDER BY score DESC,
         rarity DESC,
         a.id,
         b.id,
         kind
LIMIT toInteger($ask.limit)
