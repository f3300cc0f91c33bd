// Which initiatives could do more together: pool, complete, relay, meet a need?

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

// Each initiative with its themes, its communes and their EPCI, its inhabitants, its length in days.
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
  CALL (i, themes, subjects) {
    MATCH (i)-[:ABOUT]->(leaf:Theme)-[relation:RELATED_TO]-(theme:Theme)
    WHERE themes[leaf.id] IS NOT NULL
      AND themes[theme.id] IS NOT NULL
      AND relation.weight > 0
    WITH theme.id AS theme, relation.weight AS share, leaf.id AS related, theme.id IN subjects AS isOwn
    ORDER BY theme, share DESC, related
    WITH theme, isOwn, head(collect({related: related, share: share})) AS joined
    RETURN apoc.map.fromPairs(collect(CASE WHEN NOT isOwn THEN [theme, joined] END)) AS joins,
           collect(theme) AS close
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
    joins: joins,
    close: close,
    places: [commune IN communes | commune.id],
    populations: apoc.map.fromPairs([commune IN communes | [commune.id, coalesce(commune.population, 0)]]),
    population: reduce(sum = 0, commune IN communes | sum + coalesce(commune.population, 0)),
    epci: [epci IN touched | epci.id],
    around: around,
    people: [actor IN people | actor.id],
    audiences: [audience IN coalesce(i.audiences, []) WHERE audience <> 'EVERYONE'],
    wanted: $ask.territory IS NULL OR size(apoc.coll.intersection([commune IN communes | commune.id], wantedPlaces)) > 0,
    days: duration.inDays(i.startDate, i.endDate).days + 1,
    ended: ended,
    goesOn: NOT ended AND coalesce(i.endDate >= date($ask.asOf) + duration({months: 12}) - duration({days: 1}), true)
  }])) AS profiles
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

// The home of each actor that needs or offers something: the EPCI that share a commune with where it acts, else with its seat.
CALL () {
  MATCH (x:Actor)-[place:ACTS_IN|SEATED_IN]->(territory:Territory)
  WHERE EXISTS { (x)-[:NEEDS|OFFERS]->(:Theme) }
    AND (type(place) = 'ACTS_IN' OR NOT EXISTS { (x)-[:ACTS_IN]->(:Territory) })
  MATCH (territory)(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
  WITH DISTINCT x, commune
  MATCH (commune)(()-[:WITHIN]->(:Territory)){0,}(epci:Territory {level: 'EPCI'})
  WITH x.id AS id, collect(DISTINCT epci) AS home
  CALL (home) {
    UNWIND home AS epci
    MATCH (epci)-[:NEIGHBOUR_OF]-(beside:Territory)
    RETURN collect(DISTINCT beside.id) AS around
  }
  RETURN apoc.map.fromPairs(collect([id, {epci: [epci IN home | epci.id], around: around}])) AS homes
}

// Who needs what another offers: the same resource, on the same theme, on one above or below it, or on a related one. Needs on a root theme are too vague to count.
// Each need appears once for each actor that offers it: on the initiative that this actor leads, else on the pair whose row comes first.
CALL (profiles, homes, themes, communes) {
  MATCH (seeker:Actor)-[need:NEEDS]->(needed:Theme)
  WHERE EXISTS { (needed)-[:BROADER]->(:Theme) }
  MATCH (provider:Actor)-[offer:OFFERS]->(offered:Theme)
  WHERE offer.resource = need.resource
    AND provider <> seeker
  WITH DISTINCT seeker, provider, need.resource AS resource, needed, offered,
    CASE
      WHEN needed = offered THEN 1.0
      WHEN EXISTS { (needed)(()-[:BROADER]->(:Theme)){1,}(offered) } OR EXISTS { (offered)(()-[:BROADER]->(:Theme)){1,}(needed) } OR EXISTS { (needed)-[:RELATED_TO]-(offered)-[:BROADER]->(:Theme) } THEN 0.5
      ELSE 0.0
    END AS fit
  WHERE fit > 0
  WITH *
  ORDER BY fit DESC, offered.id
  WITH seeker, provider, resource, needed, head(collect({theme: offered.id, fit: fit})) AS best
  WHERE (NOT resource IN $localResources
      OR coalesce(any(id IN homes[seeker.id].epci WHERE id IN homes[provider.id].epci OR id IN homes[provider.id].around), false))
    AND NOT coalesce(seeker.siren = provider.siren, false)
    AND NOT coalesce([seeker.siren, provider.siren] IN communes, false)
    AND NOT coalesce([provider.siren, seeker.siren] IN communes, false)
    AND NOT EXISTS {
      (seeker)-[tie:LINKED_TO|MEMBER_OF]-(provider)
      WHERE (type(tie) = 'LINKED_TO' OR endNode(tie).kind IN ['EPCI', 'JOINT_BODY'])
        AND coalesce(tie.from <= date($ask.asOf), true)
        AND coalesce(tie.to >= date($ask.asOf), true)
    }
    AND NOT EXISTS {
      (seeker)-[one:PARTICIPATES_IN]->(i:Initiative)<-[two:PARTICIPATES_IN]-(provider)
      WHERE all(role IN [one, two] WHERE role.role IN $operative AND coalesce(role.from <= date($ask.asOf), true) AND coalesce(role.to >= date($ask.asOf), true))
        AND NOT coalesce(i.status, '') = 'ABANDONED'
        AND NOT (coalesce(i.status, '') = 'COMPLETED' AND i.endDate IS NULL)
        AND coalesce(i.startDate <= date($ask.asOf), true)
        AND coalesce(i.endDate >= date($ask.asOf), true)
    }
  CALL (needed) {
    MATCH (needed)(()-[:BROADER]->(:Theme)){0,}(kin)
    RETURN kin
    UNION
    MATCH (needed)(()<-[:BROADER]-(:Theme)){0,}(kin)
    RETURN kin
  }
  WITH seeker, provider, resource, needed, best, collect(kin.id) AS kin
  MATCH (seeker)-[inOne:PARTICIPATES_IN]->(i:Initiative)
  WHERE profiles[i.id].ended = false
    AND inOne.role IN $operative
    AND coalesce(inOne.from <= date($ask.asOf), true)
    AND coalesce(inOne.to >= date($ask.asOf), true)
    AND any(leaf IN profiles[i.id].leaves WHERE leaf IN kin)
  MATCH (provider)-[inTwo:PARTICIPATES_IN]->(j:Initiative)
  WHERE profiles[j.id].ended = false
    AND inTwo.role IN $operative
    AND coalesce(inTwo.from <= date($ask.asOf), true)
    AND coalesce(inTwo.to >= date($ask.asOf), true)
    AND j <> i
    AND none(id IN profiles[i.id].people WHERE id IN profiles[j.id].people)
    AND NOT EXISTS { (i)(()-[:PART_OF]->(:Initiative)){1,}(j) }
    AND NOT EXISTS { (j)(()-[:PART_OF]->(:Initiative)){1,}(i) }
    AND NOT EXISTS {
      (i)<-[leadsI:PARTICIPATES_IN]-(leadOfI:Actor), (j)<-[leadsJ:PARTICIPATES_IN]-(leadOfJ:Actor)
      WHERE leadsI.role IN ['LEAD', 'CO_LEAD']
        AND leadsJ.role IN ['LEAD', 'CO_LEAD']
        AND (leadOfI = leadOfJ
         OR leadOfI.siren = leadOfJ.siren
         OR [leadOfI.siren, leadOfJ.siren] IN communes
         OR [leadOfJ.siren, leadOfI.siren] IN communes
         OR EXISTS {
           (leadOfI)-[tie:LINKED_TO|MEMBER_OF]-(leadOfJ)
           WHERE (type(tie) = 'LINKED_TO' OR endNode(tie).kind IN ['EPCI', 'JOINT_BODY'])
             AND coalesce(tie.from <= date($ask.asOf), true)
             AND coalesce(tie.to >= date($ask.asOf), true)
         })
    }
  WITH seeker, provider, resource, needed, best, i, j, max(CASE WHEN inTwo.role IN ['LEAD', 'CO_LEAD'] THEN 1 ELSE 0 END) AS leads
  WITH *,
       CASE WHEN any(id IN profiles[i.id].epci WHERE id IN profiles[j.id].epci OR id IN profiles[j.id].around) THEN 1.0 ELSE 0.5 END AS nearness,
       round(reduce(sum = 0.0, id IN [id IN profiles[i.id].subjects WHERE id IN profiles[j.id].subjects] | sum + themes[id].weight), 12) AS rarity,
       CASE WHEN i.id < j.id THEN [i, j] ELSE [j, i] END AS pair
  ORDER BY leads DESC, best.fit * nearness DESC, rarity DESC, pair[0].id, pair[1].id
  WITH seeker, provider, resource, needed, best, head(collect({pair: pair, initiative: i.id})) AS chosen
  ORDER BY provider.id
  WITH chosen.pair AS pair, chosen.initiative AS initiative, seeker.id AS seeker, resource, needed.id AS theme,
       collect({actor: provider.id, theme: best.theme, fit: best.fit}) AS offers
  ORDER BY seeker, resource, theme
  WITH pair, collect({seeker: seeker, resource: resource, theme: theme, initiative: initiative, offers: offers}) AS exchanges
  WITH collect([pair[0].id + ' ' + pair[1].id, exchanges]) AS byKey, collect(pair) AS exchanging
  RETURN apoc.map.fromPairs(byKey) AS exchanged, exchanging
}

// Each pair with a common root theme or with an exchange, once.
CALL (compared, exchanging) {
  CALL (compared) {
    UNWIND compared AS i
    MATCH (i)-[:ABOUT]->(named:Theme)
          (()-[:BROADER]->(:Theme)){1,} (theme)
    WITH theme, collect(DISTINCT i) AS members
    UNWIND members AS i
    UNWIND members AS j
    WITH DISTINCT i, j
    WHERE i.id < j.id
    RETURN collect([i, j]) AS related
  }
  UNWIND related + exchanging AS pair
  WITH DISTINCT pair[0] AS i, pair[1] AS j
  WHERE ($ask.initiatives IS NULL OR i.id IN $ask.initiatives OR j.id IN $ask.initiatives)
    AND ($ask.actor IS NULL OR EXISTS { (:Actor {id: $ask.actor})-[:PARTICIPATES_IN]->(x) WHERE x IN [i, j] })
  RETURN collect([i, j]) AS pairs
}

// From here to the next aggregation nothing is sorted or joined, because that would keep each row with all its variables,
// and these maps are large.
UNWIND pairs AS pair
WITH pair[0] AS a, pair[1] AS b, size(compared) AS compared, communes, themes, wantedThemes, profiles, exchanged
WITH *, profiles[a.id] AS one, profiles[b.id] AS two
WHERE one IS NOT NULL
  AND two IS NOT NULL
  AND (one.wanted OR two.wanted)
  AND NOT (one.ended AND two.ended)
  AND all(x IN [a, b] WHERE coalesce(x.endDate >= date($ask.from), true) AND coalesce(x.startDate <= date($ask.to), true))
  AND none(id IN one.people WHERE id IN two.people)

// What the two initiatives share.
WITH *,
     [id IN one.subjects WHERE id IN two.subjects] AS subjects,
     [id IN one.subjects WHERE two.joins[id] IS NOT NULL AND NOT id IN two.subjects | {theme: id, by: two.joins[id]}]
       + [id IN two.subjects WHERE one.joins[id] IS NOT NULL AND NOT id IN one.subjects | {theme: id, by: one.joins[id]}] AS joined,
     any(id IN one.leaves WHERE id IN two.close) AS areClose,
     [id IN one.leaves WHERE id IN two.leaves] AS leaves,
     [id IN one.roots WHERE id IN two.roots] AS roots,
     apoc.coll.intersection(one.places, two.places) AS places,
     any(id IN one.epci WHERE id IN two.epci OR id IN two.around) AS near,
     apoc.coll.max([date IN [a.startDate, b.startDate] WHERE date IS NOT NULL]) AS begins,
     apoc.coll.min([date IN [a.endDate, b.endDate] WHERE date IS NOT NULL]) AS ends,
     apoc.coll.min([days IN [one.days, two.days] WHERE days IS NOT NULL]) AS shorterDays,
     coalesce(exchanged[a.id + ' ' + b.id], []) AS exchanges
WHERE $ask.theme IS NULL
   OR any(id IN wantedThemes WHERE id IN subjects OR id IN roots OR (size(leaves) = 0 AND (id IN one.leaves OR id IN two.leaves)) OR any(exchange IN exchanges WHERE exchange.theme = id))
WITH *,
     reduce(sum = 0.0, id IN subjects | sum + themes[id].weight) AS commonWeight,
     reduce(sum = 0.0, each IN joined | sum + each.by.share * themes[each.theme].weight) AS joinedWeight,
     reduce(sum = 0, id IN places | sum + one.populations[id]) AS people,
     apoc.coll.min([one.population, two.population]) AS fewer,
     apoc.coll.max([one.population, two.population]) AS more,
     CASE WHEN coalesce(begins <= ends, true) THEN duration.inDays(begins, ends).days + 1 ELSE 0 END AS commonDays,
     CASE WHEN near THEN 1.0 ELSE 0.5 END AS nearness,
     CASE WHEN near THEN true WHEN size(one.around) > 0 AND size(two.around) > 0 THEN false END AS adjacent
WITH *,
     commonWeight + joinedWeight AS sharedWeight,
     CASE WHEN commonWeight + joinedWeight > 0 THEN (commonWeight + joinedWeight) / (one.weight + two.weight - commonWeight) ELSE 0.0 END AS theme,
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
     CASE
       WHEN coalesce(a.endDate < b.endDate, a.endDate IS NOT NULL AND b.endDate IS NULL) THEN a
       WHEN coalesce(b.endDate < a.endDate, b.endDate IS NOT NULL AND a.endDate IS NULL) THEN b
     END AS ending

// The kinds of synergy of the pair, in the order in which they are listed.
WITH *, [
  CASE WHEN size(leaves) > 0 AND sameGround AND NOT one.ended AND NOT two.ended AND ending.endDate <= date($ask.asOf) + duration({months: 12}) AND coalesce(begins <= ends + duration({days: 1}), true)
    THEN {kind: 'RELAY', score: round(theme * territory, 12), from: ending.id} END,
  CASE WHEN size(leaves) > 0 AND size(places) = 0 AND one.goesOn AND two.goesOn AND round(theme * nearness, 12) >= 0.35
    THEN {kind: 'POOLING', score: round(theme * nearness, 12)} END,
  CASE WHEN size(exchanges) > 0
    THEN {kind: 'NEED_OFFER', score: round(apoc.coll.max(apoc.coll.flatten([exchange IN exchanges | [offer IN exchange.offers | offer.fit]])) * nearness, 12)} END,
  CASE WHEN size(roots) > 0 AND size(leaves) = 0 AND NOT areClose AND sameGround AND NOT one.ended AND NOT two.ended AND any(audience IN one.audiences WHERE audience IN two.audiences)
    THEN {kind: 'COMPLEMENTARY', score: round(territory * period, 12)} END
] AS found
WITH *, [kind IN found WHERE kind.score > 0] AS kinds
WHERE size(kinds) > 0

WITH a, b, kinds, communes, round(sharedWeight, 12) AS rarity, head(collect({
  a: a.id,
  b: b.id,
  compared: compared,
  theme: theme,
  territory: territory,
  period: period,
  nearness: nearness,
  adjacent: adjacent,
  sharedThemes: [id IN subjects | themes[id]],
  relatedThemes: [each IN joined | apoc.map.merge(themes[each.theme], each.by)],
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
  exchanges: exchanges
})) AS pair

// Never an initiative with one that it is part of. Where one organisation leads both, only a relay from the one that ends to the other is suggested.
WITH *
WHERE NOT EXISTS { (a)(()-[:PART_OF]->(:Initiative)){1,}(b) }
  AND NOT EXISTS { (b)(()-[:PART_OF]->(:Initiative)){1,}(a) }
WITH a, b, rarity, pair,
     [kind IN kinds WHERE kind.kind = 'RELAY' OR NOT EXISTS {
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
     }] AS kinds
WITH *, [kind IN kinds WHERE kind.score >= $ask.minimumScore AND ($ask.kinds IS NULL OR kind.kind IN $ask.kinds)] AS asked
UNWIND CASE WHEN $ask.everyKind THEN asked ELSE asked[..1] END AS told
WITH a, b, rarity, pair, told, [kind IN kinds WHERE kind.kind <> told.kind | kind.kind] AS alsoKinds
// The theme of the synergy: the rarest that both name; for a need, the theme of the need with the best offer.
WITH *,
     CASE
       WHEN told.kind <> 'NEED_OFFER' THEN reduce(best = null, each IN pair.sharedThemes | CASE WHEN each.theme IN pair.sharedLeaves AND (best IS NULL OR each.weight > best.weight) THEN each ELSE best END).theme
       ELSE reduce(best = null, each IN pair.exchanges | CASE WHEN best IS NULL OR apoc.coll.max([offer IN each.offers | offer.fit]) > apoc.coll.max([offer IN best.offers | offer.fit]) THEN each ELSE best END).theme
     END AS leaf

// Which actors share an active initiative with a lead of each, when the leads share none?
CALL (a, b) {
  UNWIND [a, b] AS side
  MATCH (side)<-[role:PARTICIPATES_IN]-(lead:Actor)
  WHERE role.role IN ['LEAD', 'CO_LEAD'] AND coalesce(role.to >= date($ask.asOf), true)
  WITH DISTINCT side, lead
  OPTIONAL MATCH (lead)-[mine:PARTICIPATES_IN]->(i:Initiative)<-[theirs:PARTICIPATES_IN]-(z:Actor)
  WHERE all(held IN [mine, theirs] WHERE held.role IN $operative AND coalesce(held.from <= date($ask.asOf), true) AND coalesce(held.to >= date($ask.asOf), true))
    AND z <> lead
    AND NOT coalesce(i.status, '') = 'ABANDONED'
    AND NOT (coalesce(i.status, '') = 'COMPLETED' AND i.endDate IS NULL)
    AND coalesce(i.startDate <= date($ask.asOf), true)
    AND coalesce(i.endDate >= date($ask.asOf), true)
  RETURN collect(DISTINCT {side: side.id, lead: lead, z: z, i: i}) AS met
}
CALL (a, b, met, leaf) {
  WITH a, b, leaf, met, [each IN met WHERE each.side = b.id | each.lead] + [each IN met WHERE each.side = b.id AND each.z IS NOT NULL | each.z] AS known
  UNWIND CASE WHEN any(each IN met WHERE each.side = a.id AND each.lead IN known) THEN [] ELSE met END AS one
  WITH leaf, one.z AS z, one.side AS side, one.i AS i
  WHERE z IS NOT NULL
    AND coalesce(z.kind, '') <> 'BODY'
  WITH leaf, z, side, i, EXISTS {
    (z)-[role:PARTICIPATES_IN]->(i)
    WHERE role.role IN ['LEAD', 'CO_LEAD']
      AND coalesce(role.from <= date($ask.asOf), true)
      AND coalesce(role.to >= date($ask.asOf), true)
  } AS leads
  WITH leaf, z, count(DISTINCT side) AS sides, count(DISTINCT CASE WHEN leads THEN side END) AS led, collect(DISTINCT i) AS shared
  WHERE sides = 2
  WITH z, led, shared, size([i IN shared WHERE EXISTS { (i)-[:ABOUT]->(:Theme)(()-[:BROADER]->(:Theme)){0,}(:Theme {id: leaf}) }]) AS onLeaf
  ORDER BY led DESC, coalesce(z.kind, '') IN ['NETWORK', 'PUBLIC_AGENCY'] DESC, onLeaf DESC, z.id
  RETURN collect({actor: z.id, initiatives: apoc.coll.sort([i IN shared | i.id])}) AS goBetweens
}

RETURN pair {.*, kind: told.kind, alsoKinds: alsoKinds, score: told.score, source: told.from, goBetweens: goBetweens} AS synergy
ORDER BY told.score DESC,
         rarity DESC,
         a.id,
         b.id,
         told.kind
LIMIT toInteger($ask.limit)
