// Which actors share no project and should meet: common partners, subjects, ground, funders, needs and offers?

// Every actor except bodies may be suggested.
MATCH (x:Actor)
WHERE coalesce(x.kind, '') <> 'BODY'
WITH collect(x) AS everybody

// What each actor works on: its stated themes and those of its initiatives, with the themes above.
CALL (everybody) {
  UNWIND everybody AS x
  CALL (x) {
    MATCH (x)-[:WORKS_ON]->(named:Theme)
    RETURN named
    UNION
    MATCH (x)-[role:PARTICIPATES_IN]->(i:Initiative)-[:ABOUT]->(named:Theme)
    WHERE role.role IN $operative
      AND coalesce(i.status, '') <> 'ABANDONED'
    RETURN named
  }
  MATCH (named)(()-[:BROADER]->(:Theme)){0,}(theme)
  WITH x, named, theme, EXISTS { (theme)-[:BROADER]->(:Theme) } AS belowRoot
  RETURN collect({actor: x.id, theme: theme.id, belowRoot: belowRoot, leaf: belowRoot AND theme = named}) AS works
}

// How rare is each theme among the actors? IC(t) = ln((N + 1) / n(t)).
CALL (everybody, works) {
  UNWIND works AS work
  WITH work, size(everybody) AS total
  WHERE work.belowRoot
  WITH work.theme AS theme, total, count(DISTINCT work.actor) AS uses
  RETURN apoc.map.fromPairs(collect([theme, {theme: theme, uses: uses, weight: log((total + 1.0) / uses)}])) AS themes
}

// Who works with whom on the day asked; an initiative with n partners gives each tie between them the weight 1/(n - 1).
CALL () {
  CALL () {
    MATCH (i:Initiative)<-[role:PARTICIPATES_IN]-(x:Actor)
    WHERE coalesce(i.status, '') <> 'ABANDONED'
      AND NOT (coalesce(i.status, '') = 'COMPLETED' AND i.endDate IS NULL)
      AND coalesce(i.startDate <= date($ask.asOf), true)
      AND coalesce(i.endDate >= date($ask.asOf), true)
      AND role.role IN $operative
      AND coalesce(role.from <= date($ask.asOf), true)
      AND coalesce(role.to >= date($ask.asOf), true)
    WITH i, collect(DISTINCT x.id) AS together
    WHERE size(together) > 1
    UNWIND together AS one
    UNWIND together AS two
    WITH one, two, 1.0 / (size(together) - 1) AS weight
    WHERE one <> two
    RETURN one, two, weight
    UNION ALL
    MATCH (x:Actor)-[tie:LINKED_TO|MEMBER_OF]->(y:Actor)
    WHERE x <> y
      AND (tie.nature IN ['DELEGATE_OF', 'CONVENTION_WITH'] OR (type(tie) = 'MEMBER_OF' AND y.kind IN ['NETWORK', 'JOINT_BODY']))
      AND coalesce(tie.from <= date($ask.asOf), true)
      AND coalesce(tie.to >= date($ask.asOf), true)
    UNWIND [[x.id, y.id], [y.id, x.id]] AS pair
    RETURN pair[0] AS one, pair[1] AS two, 1.0 AS weight
  }
  WITH one, two, sum(weight) AS weight
  ORDER BY one, two
  WITH one, apoc.map.fromPairs(collect([two, weight])) AS partners, sum(weight) AS strength
  RETURN apoc.map.fromPairs(collect([one, {partners: partners, strength: strength}])) AS ties
}

// Connected components by label propagation: every actor starts with its own id, and each group takes the id that its first member has.
CALL () {
  CALL () {
    MATCH (i:Initiative)<-[role:PARTICIPATES_IN]-(x:Actor)
    WHERE coalesce(i.status, '') <> 'ABANDONED'
      AND NOT (coalesce(i.status, '') = 'COMPLETED' AND i.endDate IS NULL)
      AND coalesce(i.startDate <= date($ask.asOf), true)
      AND coalesce(i.endDate >= date($ask.asOf), true)
      AND role.role IN $operative
      AND coalesce(role.from <= date($ask.asOf), true)
      AND coalesce(role.to >= date($ask.asOf), true)
    WITH i, collect(DISTINCT x.id) AS together
    WHERE size(together) > 1
    RETURN together
    UNION ALL
    MATCH (x:Actor)-[tie:LINKED_TO|MEMBER_OF]->(y:Actor)
    WHERE x <> y
      AND (tie.nature IN ['DELEGATE_OF', 'CONVENTION_WITH'] OR (type(tie) = 'MEMBER_OF' AND y.kind IN ['NETWORK', 'JOINT_BODY']))
      AND coalesce(tie.from <= date($ask.asOf), true)
      AND coalesce(tie.to >= date($ask.asOf), true)
    RETURN [x.id, y.id] AS together
  }
  WITH collect(together) AS groups
  WITH groups, apoc.coll.toSet(apoc.coll.flatten(groups)) AS tied
  RETURN tied,
         reduce(names = apoc.map.fromPairs([id IN tied | [id, id]]), together IN groups |
           CASE
             WHEN all(id IN together WHERE names[id] = names[together[0]]) THEN names
             ELSE apoc.map.fromPairs([id IN tied | [id,
               CASE WHEN names[id] IN [member IN together | names[member]] THEN names[together[0]] ELSE names[id] END]])
           END) AS names
}
CALL (tied, names) {
  UNWIND tied AS id
  WITH names[id] AS name, count(*) AS members
  WHERE 2 * members > size(tied)
  RETURN head(collect(name)) AS largest
}

// Where each actor meets others: technical bodies, and the EPCI and syndicats of which it is a member.
CALL () {
  MATCH (x:Actor)-[seat:MEMBER_OF]->(circle:Actor)
  WHERE (circle.kind IN ['EPCI', 'JOINT_BODY'] OR (circle.kind = 'BODY' AND circle.bodyType = 'TECHNICAL'))
    AND coalesce(seat.from <= date($ask.asOf), true)
    AND coalesce(seat.to >= date($ask.asOf), true)
  WITH x.id AS id, collect(DISTINCT circle.id) AS those
  RETURN apoc.map.fromPairs(collect([id, those])) AS circles
}

// The EPCI of a territory are those that share a commune with it.
CALL () {
  MATCH (territory:Territory)
  WHERE EXISTS { (territory)<-[:ACTS_IN|SEATED_IN]-(:Actor) }
  MATCH (territory)(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
  WITH DISTINCT territory, commune
  MATCH (commune)(()-[:WITHIN]->(:Territory)){0,}(epci:Territory {level: 'EPCI'})
  WITH territory.id AS id, collect(DISTINCT epci.id) AS touched
  RETURN apoc.map.fromPairs(collect([id, touched])) AS touching
}
// The home of an actor: the EPCI that share a commune with where it acts, else with its seat.
CALL (touching) {
  MATCH (x:Actor)-[place:ACTS_IN|SEATED_IN]->(territory:Territory)
  WHERE type(place) = 'ACTS_IN'
     OR NOT EXISTS { (x)-[:ACTS_IN]->(:Territory) }
  WITH x.id AS id, apoc.coll.toSet(apoc.coll.flatten(collect(coalesce(touching[territory.id], [])))) AS home
  RETURN apoc.map.fromPairs(collect([id, home])) AS homes
}

// Each actor with its themes and those above, its home and its funders.
CALL (everybody, works, themes, homes) {
  UNWIND works AS work
  WITH work.actor AS id,
       apoc.coll.sort(apoc.coll.toSet(collect(CASE WHEN work.belowRoot THEN work.theme END))) AS subjects,
       apoc.coll.sort(apoc.coll.toSet(collect(CASE WHEN work.leaf THEN work.theme END))) AS leaves,
       apoc.coll.sort(apoc.coll.toSet(collect(CASE WHEN NOT work.belowRoot THEN work.theme END))) AS roots
  RETURN apoc.map.fromPairs(collect([id, {
    subjects: subjects,
    weight: reduce(sum = 0.0, theme IN subjects | sum + themes[theme].weight),
    leaves: leaves,
    roots: roots
  }])) AS profiles
}
CALL (homes) {
  UNWIND apoc.coll.toSet(apoc.coll.flatten([id IN keys(homes) | homes[id]])) AS epci
  MATCH (:Territory {id: epci})-[:NEIGHBOUR_OF]-(beside:Territory)
  WITH epci, collect(DISTINCT beside.id) AS around
  RETURN apoc.map.fromPairs(collect([epci, around])) AS besides
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

// The entities that the filters name.
CALL () {
  OPTIONAL MATCH (:Theme {id: $ask.theme})(()<-[:BROADER]-(:Theme)){0,}(theme)
  RETURN collect(DISTINCT theme.id) AS wantedThemes
}
CALL () {
  OPTIONAL MATCH (:Territory {id: $ask.territory})(()<-[:WITHIN]-(:Territory)){0,}(territory)
  OPTIONAL MATCH (actor:Actor)-[:ACTS_IN|SEATED_IN]->(territory)
  RETURN collect(DISTINCT actor.id) AS there
}

// Each pair with a common partner, a common leaf theme, or a common EPCI and root theme, once; never a pair with a tie, or of one organisation.
WITH *, [x IN everybody WHERE profiles[x.id] IS NOT NULL OR ties[x.id] IS NOT NULL] AS candidates
UNWIND candidates AS x
UNWIND candidates AS y
WITH x, y, size(everybody) AS compared, themes, ties, wantedThemes, there, besides, communes, names, largest, circles,
     coalesce(profiles[x.id], {subjects: [], leaves: [], roots: [], weight: 0.0}) AS one,
     coalesce(profiles[y.id], {subjects: [], leaves: [], roots: [], weight: 0.0}) AS two,
     coalesce(ties[x.id].partners, {}) AS tiesOfX,
     coalesce(ties[y.id].partners, {}) AS tiesOfY,
     coalesce(homes[x.id], []) AS homeOfX,
     coalesce(homes[y.id], []) AS homeOfY
WHERE x.id < y.id
  AND ($ask.actors IS NULL OR x.id IN $ask.actors OR y.id IN $ask.actors)
  AND tiesOfX[y.id] IS NULL
  AND coalesce(x.siren <> y.siren, true)
  AND coalesce(largest IS NULL OR names[x.id] <> names[y.id] OR names[x.id] = largest, true)
  AND ($ask.alreadyMeeting OR none(circle IN coalesce(circles[x.id], []) WHERE circle IN coalesce(circles[y.id], [])))
  AND NOT coalesce([x.siren, y.siren] IN communes OR [y.siren, x.siren] IN communes, false)
WITH *,
     apoc.coll.sort([id IN keys(tiesOfX) WHERE tiesOfY[id] IS NOT NULL]) AS partners,
     [id IN one.subjects WHERE id IN two.subjects] AS subjects,
     [id IN one.leaves WHERE id IN two.leaves] AS leaves,
     [id IN one.roots WHERE id IN two.roots] AS roots,
     apoc.coll.sort([id IN homeOfX WHERE id IN homeOfY]) AS sharedEpci
WHERE (size(partners) > 0 OR size(leaves) > 0 OR (size(sharedEpci) > 0 AND size(roots) > 0))
  AND NOT EXISTS {
    (x)-[inX:PARTICIPATES_IN]->(i:Initiative)<-[inY:PARTICIPATES_IN]-(y)
    WHERE inX.role IN $operative
      AND inY.role IN $operative
      AND coalesce(i.status, '') <> 'ABANDONED'
      AND NOT (coalesce(i.status, '') = 'COMPLETED' AND i.endDate IS NULL)
      AND all(ends IN [i.endDate, inX.to, inY.to] WHERE coalesce(ends >= date($ask.asOf), true)
        AND all(begins IN [i.startDate, inX.from, inY.from] WHERE coalesce(begins <= ends, true)))
  }
  AND NOT EXISTS {
    (x)-[tie:LINKED_TO|MEMBER_OF]-(y)
    WHERE (tie.nature IN ['DELEGATE_OF', 'CONVENTION_WITH'] OR (type(tie) = 'MEMBER_OF' AND endNode(tie).kind IN ['NETWORK', 'JOINT_BODY']))
      AND coalesce(tie.to >= date($ask.asOf), true)
      AND coalesce(tie.from <= tie.to, true)
  }
  AND ($ask.alreadyMeeting OR NOT coalesce(x.kind = 'COMMUNE' AND EXISTS {
    (y)-[:SEATED_IN]->(seat:Territory {level: 'COMMUNE'})
    WHERE seat.siren = x.siren OR EXISTS { (x)-[:SEATED_IN]->(seat) }
  }, false))
  AND ($ask.alreadyMeeting OR NOT coalesce(y.kind = 'COMMUNE' AND EXISTS {
    (x)-[:SEATED_IN]->(seat:Territory {level: 'COMMUNE'})
    WHERE seat.siren = y.siren OR EXISTS { (y)-[:SEATED_IN]->(seat) }
  }, false))
  AND NOT EXISTS {
    (x)-[tie:LINKED_TO|MEMBER_OF]-(y)
    WHERE (type(tie) = 'LINKED_TO' OR endNode(tie).kind IN ['EPCI', 'JOINT_BODY'])
      AND coalesce(tie.from <= date($ask.asOf), true)
      AND coalesce(tie.to >= date($ask.asOf), true)
  }
WITH *,
     reduce(sum = 0.0, id IN subjects | sum + themes[id].weight) AS sharedWeight,
     any(id IN homeOfX WHERE any(beside IN coalesce(besides[id], []) WHERE beside IN homeOfY)) AS touching
// Who needs what the other offers: the same resource, on the same theme, on one above or below it, or on a related one. Needs on a root theme are too vague to count.
CALL (x, y, touching, sharedEpci) {
  UNWIND [[x, y], [y, x]] AS direction
  WITH direction[0] AS seeker, direction[1] AS provider, touching, sharedEpci
  MATCH (seeker)-[need:NEEDS]->(needed:Theme)
  WHERE EXISTS { (needed)-[:BROADER]->(:Theme) }
    AND (NOT need.resource IN $localResources OR touching OR size(sharedEpci) > 0)
  MATCH (provider)-[offer:OFFERS]->(offered:Theme)
  WHERE offer.resource = need.resource
  WITH DISTINCT seeker, provider, need.resource AS resource, needed, offered,
    CASE
      WHEN needed = offered THEN 1.0
      WHEN EXISTS { (needed)(()-[:BROADER]->(:Theme)){1,}(offered) } OR EXISTS { (offered)(()-[:BROADER]->(:Theme)){1,}(needed) } OR EXISTS { (needed)-[:RELATED_TO]-(offered)-[:BROADER]->(:Theme) } THEN 0.5
      ELSE 0.0
    END AS fit
  WHERE fit > 0
  WITH *
  ORDER BY fit DESC, offered.id
  WITH seeker, provider, resource, needed, head(collect({actor: provider.id, theme: offered.id, fit: fit})) AS best
  ORDER BY seeker.id, resource, needed.id
  RETURN collect({seeker: seeker.id, resource: resource, theme: needed.id, initiative: null, offers: [best]}) AS exchanges
}
WITH *,
     ($ask.theme IS NULL OR any(id IN wantedThemes WHERE id IN subjects OR id IN roots))
       AND ($ask.territory IS NULL OR x.id IN there OR y.id IN there) AS wanted
WHERE (wanted OR $ask.actors IS NULL)
  // Without chosen actors, only pairs with a common leaf theme, with related ones, or with an exchange; an actor that covers most of home only with an exchange.
  AND ($ask.actors IS NOT NULL OR size(exchanges) > 0 OR (NOT x.id IN $ask.wide AND NOT y.id IN $ask.wide AND (size(leaves) > 0 OR EXISTS {
    (named:Theme)-[:RELATED_TO]-(other:Theme) WHERE named.id IN one.leaves AND other.id IN two.leaves
  })))
  // A company is never suggested to a public buyer, unless for a need.
  AND (size(exchanges) > 0 OR NOT coalesce((x.kind = 'COMPANY' AND y.kind IN $publicKinds) OR (y.kind = 'COMPANY' AND x.kind IN $publicKinds), false))
CALL (x, y) {
  OPTIONAL MATCH (x)-[inX:PARTICIPATES_IN]->(i:Initiative)<-[inY:PARTICIPATES_IN]-(y)
  WHERE inX.role IN $operative
    AND inY.role IN $operative
    AND coalesce(i.status, '') <> 'ABANDONED'
    AND all(begins IN [i.startDate, inX.from, inY.from] WHERE coalesce(begins <= date($ask.asOf), true)
      AND all(ends IN [i.endDate, inX.to, inY.to] WHERE coalesce(begins <= ends, true)))
  WITH i, apoc.coll.min([ends IN [i.endDate, inX.to, inY.to] WHERE ends IS NOT NULL]) AS ends
  WITH i.id AS id, collect(CASE WHEN ends <= date($ask.asOf) THEN ends END) AS days, count(*) AS ties
  WITH id, CASE WHEN size(days) = ties THEN apoc.coll.max(days) END AS until
  ORDER BY until IS NULL, until DESC, id
  LIMIT 1
  RETURN CASE WHEN id IS NOT NULL THEN {initiative: id, until: toString(until)} END AS lastShared
}
CALL (x, y) {
  CALL (x, y) {
    UNWIND [x, y] AS funded
    MATCH (funded)<-[:BENEFITS]-(link:FundingLink {status: 'GRANTED'})<-[:GRANTS]-(funder:Actor)
    WHERE coalesce(link.nature, '') <> 'OWN_FUNDS'
      AND coalesce(link.decidedOn <= date($ask.asOf), link.decidedIn <= date($ask.asOf).year, true)
    RETURN funded, funder
    UNION
    UNWIND [x, y] AS funded
    MATCH (funded)-[:PARTICIPATES_IN]->(i:Initiative)<-[role:PARTICIPATES_IN {role: 'FUNDER'}]-(funder:Actor)
    WHERE coalesce(i.status, '') <> 'ABANDONED'
    RETURN funded, funder
  }
  WITH funder, count(DISTINCT funded) AS both, x, y
  WHERE both = 2
    AND NOT funder IN [x, y]
  WITH funder.id AS id
  ORDER BY id
  RETURN collect(id) AS commonFunders
}

// The contribution of each feature: logit(score) = intercept + sum of value * weight.
WITH *,
     reduce(sum = 0.0, id IN partners | sum + tiesOfX[id] * tiesOfY[id] / ties[id].strength) AS allocation,
     CASE WHEN one.weight + two.weight > 0 THEN sharedWeight / (one.weight + two.weight - sharedWeight) ELSE 0.0 END AS theme,
     CASE WHEN size(sharedEpci) > 0 THEN 1.0 WHEN touching THEN 0.5 ELSE 0.0 END AS nearness
WITH *, [
  {feature: 'COMMON_PARTNERS', value: allocation},
  {feature: 'SUBJECTS', value: theme},
  {feature: 'NEARNESS', value: nearness},
  {feature: 'COMMON_FUNDER', value: CASE WHEN size(commonFunders) > 0 THEN 1.0 ELSE 0.0 END},
  {feature: 'COMPLEMENTARY_SUBJECTS', value: CASE WHEN size(roots) > 0 AND any(id IN one.leaves WHERE NOT id IN two.leaves) AND any(id IN two.leaves WHERE NOT id IN one.leaves) THEN 1.0 ELSE 0.0 END},
  {feature: 'NEED_AND_OFFER', value: CASE WHEN size(exchanges) > 0 THEN 1.0 ELSE 0.0 END}
] AS features
WITH *, [feature IN features | {feature: feature.feature, value: feature.value, weight: $ask.weights[feature.feature], contribution: feature.value * $ask.weights[feature.feature]}] AS contributions
WITH *, round(1.0 / (1.0 + exp(-reduce(sum = $ask.weights.INTERCEPT, part IN contributions | sum + part.contribution))), 12) AS score
WHERE score >= $ask.minimumScore

// One row for each pair. The aggregation drops the working maps, which the sort would otherwise keep for every row.
WITH x.id AS a, y.id AS b, score, round(sharedWeight, 12) AS rarity, head(collect({
  a: x.id,
  b: y.id,
  kind: 'INTRODUCTION',
  score: score,
  compared: compared,
  intercept: $ask.weights.INTERCEPT,
  contributions: contributions,
  theme: theme,
  nearness: nearness,
  adjacent: CASE WHEN nearness > 0 THEN true WHEN size(homeOfX) > 0 AND size(homeOfY) > 0 AND any(id IN homeOfX + homeOfY WHERE besides[id] IS NOT NULL) THEN false END,
  sharedThemes: [id IN subjects | themes[id]],
  relatedThemes: [],
  themesOfA: [id IN one.subjects WHERE NOT id IN subjects | themes[id]],
  themesOfB: [id IN two.subjects WHERE NOT id IN subjects | themes[id]],
  leavesOfA: one.leaves,
  leavesOfB: two.leaves,
  sharedLeaves: leaves,
  sharedRoots: roots,
  sharedEpci: sharedEpci,
  commonPartners: [id IN partners | {actor: id, share: tiesOfX[id] * tiesOfY[id] / ties[id].strength}],
  commonFunders: commonFunders,
  exchanges: exchanges,
  lastShared: lastShared,
  wanted: wanted,
  partnersOfA: size(keys(tiesOfX)),
  partnersOfB: size(keys(tiesOfY))
})) AS synergy
RETURN synergy
ORDER BY score DESC,
         rarity DESC,
         a,
         b
LIMIT toInteger($ask.limit)
