// Which actors have no current tie, or only one, and whom could they meet?

// Who works with whom on the day asked: operative participants of an active initiative, delegations and conventions, networks.
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

// Connected components by label propagation: every actor starts with its own id, and each group takes the id that its first member has.
WITH groups, apoc.coll.toSet(apoc.coll.flatten(groups)) AS tied
WITH tied,
     reduce(names = apoc.map.fromPairs([id IN tied | [id, id]]), together IN groups |
       CASE
         WHEN all(id IN together WHERE names[id] = names[together[0]]) THEN names
         ELSE apoc.map.fromPairs([id IN tied | [id,
           CASE WHEN names[id] IN [member IN together | names[member]] THEN names[together[0]] ELSE names[id] END]])
       END) AS names
CALL (tied, names) {
  UNWIND tied AS id
  WITH names[id] AS name, count(*) AS members
  WHERE 2 * members > size(tied)
  RETURN head(collect(name)) AS largest
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

// The EPCI around the territory: those that share a commune with it, and those that touch one of these.
CALL () {
  UNWIND CASE WHEN $ask.around THEN [$ask.territory] ELSE [] END AS id
  MATCH (:Territory {id: id})(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
  WITH DISTINCT commune
  MATCH (commune)(()-[:WITHIN]->(:Territory)){0,}(epci:Territory {level: 'EPCI'})
  WITH DISTINCT epci
  OPTIONAL MATCH (epci)-[:NEIGHBOUR_OF]-(beside:Territory)
  RETURN collect(DISTINCT epci.id) + collect(DISTINCT beside.id) AS around
}

// Every actor is judged except bodies. An actor that only funds, apart from links to its own units (UNIT_OF), is in no list and no count.
MATCH (actor:Actor)
WHERE coalesce(actor.kind, '') <> 'BODY'
  AND ($ask.actors IS NULL OR actor.id IN $ask.actors)
WITH *,
     EXISTS { (actor)-[:WORKS_ON|NEEDS|OFFERS]->(:Theme) } AS hasTheme,
     EXISTS { (actor)-[:PARTICIPATES_IN]->(:Initiative) } AS hasInitiative,
     EXISTS { (actor)-[role:PARTICIPATES_IN WHERE coalesce(role.role, '') <> 'FUNDER']->(:Initiative) } AS hasOtherRole,
     EXISTS { (actor)-[:MEMBER_OF]->(body:Actor WHERE body.kind = 'BODY') } AS everSeated,
     EXISTS { (actor)-[link:MEMBER_OF|LINKED_TO]-(:Actor) WHERE coalesce(link.nature, '') <> 'UNIT_OF' } AS hasLink,
     EXISTS { (actor)-[:GRANTS]->(:FundingLink) } AS grants,
     EXISTS { (actor)<-[:BENEFITS]-(link:FundingLink) WHERE coalesce(link.nature, '') <> 'OWN_FUNDS' } AS benefits
WHERE hasTheme OR hasOtherRole OR hasLink OR benefits OR NOT (grants OR hasInitiative)
WITH actor, hasTheme OR hasInitiative OR everSeated AS documented, names, largest, homes, around
WHERE ($ask.theme IS NULL OR EXISTS {
    (actor)-[:WORKS_ON]->(named:Theme)(()-[:BROADER]->(:Theme)){0,}(:Theme {id: $ask.theme})
  })
  AND ($ask.territory IS NULL OR EXISTS {
    (actor)-[:ACTS_IN|SEATED_IN]->(place:Territory)
    (()-[:WITHIN]->(:Territory)){0,}(larger:Territory) WHERE toString(larger.id) = $ask.territory OR larger.id IN around
  })

// The ties of the actor, begun by the day asked or later, each with its last day; a common initiative is one tie, whatever the roles in it.
CALL (actor) {
  CALL (actor) {
    MATCH (actor)-[mine:PARTICIPATES_IN]->(i:Initiative)<-[theirs:PARTICIPATES_IN]-(partner:Actor)
    WHERE all(role IN [mine, theirs] WHERE role.role IN $operative)
      AND coalesce(i.status, '') <> 'ABANDONED'
    RETURN partner,
           i.id AS through,
           'INITIATIVE' AS medium,
           i.id AS relation,
           [i.startDate, mine.from, theirs.from] AS starts,
           [i.endDate, mine.to, theirs.to] AS stops,
           coalesce(i.status, '') = 'COMPLETED' AND i.endDate IS NULL AS done
    UNION ALL
    MATCH (actor)-[link:LINKED_TO]-(partner:Actor)
    WHERE link.nature IN ['DELEGATE_OF', 'CONVENTION_WITH']
    RETURN partner, partner.id AS through, 'PARTNER' AS medium, elementId(link) AS relation, [link.from] AS starts, [link.to] AS stops, false AS done
    UNION ALL
    MATCH (actor)-[membership:MEMBER_OF]->(partner:Actor)
    WHERE partner.kind IN ['NETWORK', 'JOINT_BODY']
    RETURN partner, partner.id AS through, 'NETWORK' AS medium, elementId(membership) AS relation, [membership.from] AS starts, [membership.to] AS stops, false AS done
    UNION ALL
    MATCH (actor)<-[membership:MEMBER_OF]-(partner:Actor)
    WHERE actor.kind IN ['NETWORK', 'JOINT_BODY']
    RETURN partner, partner.id AS through, 'PARTNER' AS medium, elementId(membership) AS relation, [membership.from] AS starts, [membership.to] AS stops, false AS done
  }
  WITH actor, partner, through, medium, relation, done,
       apoc.coll.max([day IN starts WHERE day IS NOT NULL]) AS begins,
       apoc.coll.min([day IN stops WHERE day IS NOT NULL]) AS ends
  WHERE partner <> actor
    AND coalesce(begins <= ends, true)
    AND NOT (done AND coalesce(begins > date($ask.asOf), false))
  // An initiative completed on an unknown day has ended by the day asked.
  WITH partner, through, medium, relation,
       coalesce(begins > date($ask.asOf), false) AS later,
       min(begins) AS begins,
       collect(done OR coalesce(ends < date($ask.asOf), false)) AS overs,
       collect(CASE WHEN NOT done OR ends <= date($ask.asOf) THEN ends END) AS ends
  WITH {
    partner: partner.id,
    through: through,
    medium: medium,
    later: later,
    begins: begins,
    ends: CASE WHEN size(ends) = size(overs) THEN apoc.coll.max(ends) END,
    over: all(over IN overs WHERE over)
  } AS tie
  ORDER BY CASE WHEN tie.later THEN tie.begins END, tie.through
  WITH collect(tie) AS all
  RETURN [tie IN all WHERE NOT tie.later] AS ties,
         head([tie IN all WHERE tie.later]) AS next
}
WITH *, [tie IN ties WHERE NOT tie.over] AS active

// The seats of the actor in bodies, and the grants that it received.
CALL (actor) {
  MATCH (actor)-[seat:MEMBER_OF]->(body:Actor {kind: 'BODY'})
  WHERE coalesce(seat.from <= date($ask.asOf), true)
    AND coalesce(seat.to >= date($ask.asOf), true)
  WITH DISTINCT body.id AS id
  ORDER BY id
  RETURN collect(id) AS seats
}
CALL (actor) {
  MATCH (actor)<-[:BENEFITS]-(link:FundingLink {status: 'GRANTED'})
  WHERE coalesce(link.nature, '') <> 'OWN_FUNDS'
    AND coalesce(link.decidedOn <= date($ask.asOf), link.decidedIn <= date($ask.asOf).year, true)
  OPTIONAL MATCH (link)<-[:GRANTS]-(funder:Actor)
  WITH link, funder.id AS funder,
       coalesce(link.nature, 'SUBSIDY') = 'SUBSIDY' AND NOT coalesce(link.passThrough, false) AND link.amount IS :: INTEGER NOT NULL AS isCounted
  ORDER BY funder
  WITH collect(DISTINCT funder) AS funders,
       collect(DISTINCT CASE WHEN isCounted THEN funder END) AS payers,
       collect(DISTINCT link) AS links,
       collect(DISTINCT CASE WHEN isCounted THEN link END) AS counted
  RETURN funders,
         payers,
         size(links) AS grantsReceived,
         [link IN counted | link.amount] AS amounts
}

// What all active ties of the actor depend on: one initiative, else one network, else one partner.
WITH *,
     apoc.coll.toSet([tie IN active | tie.medium + tie.through]) AS media,
     apoc.coll.toSet([tie IN active | tie.partner]) AS partners
WITH *,
     CASE
       WHEN size(media) = 1 AND active[0].medium <> 'PARTNER' THEN {medium: active[0].medium, id: active[0].through}
       WHEN size(partners) = 1 THEN {medium: 'PARTNER', id: partners[0]}
     END AS thread
WITH *,
     CASE WHEN all(tie IN active WHERE tie.ends IS NOT NULL) THEN apoc.coll.max([tie IN active | tie.ends]) END AS lastDay
WITH *,
     CASE
       WHEN size(active) = 0 AND next IS NOT NULL THEN 'PLANNED'
       WHEN size(ties) = 0 AND size(seats) > 0 THEN 'SEAT_ONLY'
       WHEN size(ties) = 0 AND grantsReceived > 0 THEN 'FUNDING_ONLY'
       WHEN size(ties) = 0 THEN 'NO_TIES'
       WHEN size(active) = 0 THEN 'LAPSED'
       WHEN names[actor.id] <> largest THEN 'SMALL_COMPONENT'
       WHEN thread IS NOT NULL AND coalesce(actor.kind, '') <> 'COMPANY'
         AND ($ask.endingWithin IS NULL OR coalesce(lastDay <= date($ask.asOf) + duration({months: $ask.endingWithin}), false))
       THEN 'SINGLE_THREAD'
     END AS kind
WHERE kind IN $ask.kinds

// The themes of the actor below the roots.
CALL (actor) {
  OPTIONAL MATCH (actor)-[:WORKS_ON]->(theme:Theme)
  WHERE EXISTS { (theme)-[:BROADER]->(:Theme) }
  WITH DISTINCT theme.id AS id
  ORDER BY id
  RETURN collect(id) AS subjects
}

// Actors that it could meet: with a theme in common, at home in its EPCI or a neighbouring one.
WITH *, coalesce(homes[actor.id], []) AS home
CALL (home) {
  OPTIONAL MATCH (mine:Territory)-[:NEIGHBOUR_OF]-(beside:Territory)
  WHERE mine.id IN home
  WITH home, collect(DISTINCT beside.id) AS beside
  RETURN apoc.coll.toSet(apoc.coll.sort(home) + apoc.coll.sort(beside)) AS reach
}
CALL (actor, homes, home, reach) {
  MATCH (actor)-[:WORKS_ON]->(named:Theme)
        (()-[:BROADER]->(:Theme)){0,} (theme)
  WHERE EXISTS { (theme)-[:BROADER]->(:Theme) }
  WITH DISTINCT actor, theme, homes, home, reach
  MATCH (theme)(()<-[:BROADER]-(:Theme)){0,}()<-[:WORKS_ON]-(peer:Actor)
  WHERE peer <> actor
    AND coalesce(peer.kind, '') <> 'BODY'
    AND any(id IN homes[peer.id] WHERE id IN reach)
  WITH peer.id AS peer, collect(DISTINCT theme.id) AS sharedThemes, any(id IN homes[peer.id] WHERE id IN home) AS sameEpci
  ORDER BY sameEpci DESC, size(sharedThemes) DESC, peer
  RETURN count(peer) AS peers,
         collect({actor: peer, sharedThemes: sharedThemes, sameEpci: sameEpci}) AS near
}
// Actors that it need not meet: those of the same organisation, with a current or later tie, in the same body or network, or in its own small component;
// a company and a public actor, unless one seeks what the other offers.
CALL (actor) {
  CALL (actor) {
    MATCH (actor)-[tie:LINKED_TO|MEMBER_OF]-(other:Actor)
    WHERE (type(tie) = 'LINKED_TO' OR endNode(tie).kind IN ['EPCI', 'JOINT_BODY'])
      AND coalesce(tie.from <= date($ask.asOf), true)
      AND coalesce(tie.to >= date($ask.asOf), true)
    RETURN other
    UNION
    MATCH (actor)-[tie:LINKED_TO|MEMBER_OF]-(other:Actor)
    WHERE (tie.nature IN ['DELEGATE_OF', 'CONVENTION_WITH'] OR (type(tie) = 'MEMBER_OF' AND endNode(tie).kind IN ['NETWORK', 'JOINT_BODY']))
      AND coalesce(tie.to >= date($ask.asOf), true)
      AND coalesce(tie.from <= tie.to, true)
    RETURN other
    UNION
    MATCH (other:Actor {siren: actor.siren})
    RETURN other
    UNION
    MATCH (:Territory {siren: actor.siren, level: 'COMMUNE'})
          (()-[:WITHIN]->(:Territory)){1,} (epci:Territory {level: 'EPCI'}),
          (other:Actor {siren: epci.siren})
    RETURN other
    UNION
    MATCH (:Territory {siren: actor.siren, level: 'EPCI'})
          (()<-[:WITHIN]-(:Territory)){1,} (commune:Territory {level: 'COMMUNE'}),
          (other:Actor {siren: commune.siren})
    RETURN other
    UNION
    MATCH (actor)-[mine:PARTICIPATES_IN]->(i:Initiative)<-[its:PARTICIPATES_IN]-(other:Actor)
    WHERE mine.role IN $operative
      AND its.role IN $operative
      AND coalesce(i.status, '') <> 'ABANDONED'
      AND NOT (coalesce(i.status, '') = 'COMPLETED' AND i.endDate IS NULL)
      AND all(ends IN [i.endDate, mine.to, its.to] WHERE coalesce(ends >= date($ask.asOf), true)
        AND all(begins IN [i.startDate, mine.from, its.from] WHERE coalesce(begins <= ends, true)))
    RETURN other
    UNION
    MATCH (actor)-[:SEATED_IN]->(seat:Territory {level: 'COMMUNE'}), (other:Actor {kind: 'COMMUNE'})
    WHERE seat.siren = other.siren OR EXISTS { (other)-[:SEATED_IN]->(seat) }
    RETURN other
    UNION
    MATCH (other:Actor)-[:SEATED_IN]->(seat:Territory {level: 'COMMUNE'})
    WHERE actor.kind = 'COMMUNE'
      AND (seat.siren = actor.siren OR EXISTS { (actor)-[:SEATED_IN]->(seat) })
    RETURN other
    UNION
    MATCH (actor)-[mine:MEMBER_OF]->(circle:Actor)<-[its:MEMBER_OF]-(other:Actor)
    WHERE (circle.kind IN ['EPCI', 'JOINT_BODY'] OR (circle.kind = 'BODY' AND circle.bodyType = 'TECHNICAL'))
      AND all(seat IN [mine, its] WHERE coalesce(seat.from <= date($ask.asOf), true) AND coalesce(seat.to >= date($ask.asOf), true))
    RETURN other
    UNION
    MATCH (other:Actor)
    WHERE ((actor.kind = 'COMPANY' AND other.kind IN $publicKinds) OR (other.kind = 'COMPANY' AND actor.kind IN $publicKinds))
      AND NOT EXISTS {
        MATCH (seeker:Actor)-[need:NEEDS]->(needed:Theme)-[:BROADER]->(:Theme),
              (provider:Actor)-[offer:OFFERS]->(offered:Theme)
        WHERE ((seeker = actor AND provider = other) OR (seeker = other AND provider = actor))
          AND offer.resource = need.resource
          AND (needed = offered
            OR EXISTS { (needed)(()-[:BROADER]->(:Theme)){1,}(offered) }
            OR EXISTS { (offered)(()-[:BROADER]->(:Theme)){1,}(needed) }
            OR EXISTS { (needed)-[:RELATED_TO]-(offered)-[:BROADER]->(:Theme) })
      }
    RETURN other
  }
  RETURN collect(other.id) AS known
}
WITH *,
     [best IN [each IN near WHERE NOT each.actor IN known AND NOT (kind = 'SMALL_COMPONENT' AND coalesce(names[each.actor] = names[actor.id], false))][..3] |
       best {.*, sharedThemes: apoc.coll.sort(best.sharedThemes)}] AS introductions

// One row for each actor. The aggregation drops the working maps, which the sort would otherwise keep for every row.
WITH actor.id AS id, kind, peers, head(collect({
  actor: actor.id,
  kind: kind,
  documented: documented,
  since: CASE WHEN kind = 'LAPSED' AND all(tie IN ties WHERE tie.ends IS NOT NULL) THEN toString(apoc.coll.max([tie IN ties | tie.ends])) END,
  last: CASE WHEN kind = 'LAPSED' AND all(tie IN ties WHERE tie.ends IS NOT NULL) THEN head([tie IN ties WHERE tie.medium = 'INITIATIVE' AND tie.ends = apoc.coll.max([other IN ties | other.ends]) | tie.through]) END,
  threadMedium: CASE WHEN kind = 'SINGLE_THREAD' THEN thread.medium END,
  thread: CASE WHEN kind = 'SINGLE_THREAD' THEN thread.id END,
  threadEnds: CASE WHEN kind = 'SINGLE_THREAD' THEN toString(lastDay) END,
  startsOn: toString(next.begins),
  nextMedium: next.medium,
  next: next.through,
  component: CASE WHEN kind = 'SMALL_COMPONENT' THEN apoc.coll.sort([id IN keys(names) WHERE names[id] = names[actor.id]]) ELSE [] END,
  activeTies: size(active),
  pastTies: size(ties) - size(active),
  funded: grantsReceived > 0,
  grantsReceived: grantsReceived,
  amountReceived: CASE WHEN size(amounts) > 0 THEN reduce(sum = 0, amount IN amounts | sum + amount) END,
  funders: funders,
  payers: payers,
  seats: seats,
  peers: peers,
  introductions: introductions,
  reach: reach,
  subjects: subjects
})) AS isolation
RETURN isolation
ORDER BY apoc.coll.indexOf(['NO_TIES', 'FUNDING_ONLY', 'SEAT_ONLY', 'LAPSED', 'SMALL_COMPONENT', 'SINGLE_THREAD', 'PLANNED'], kind),
         peers DESC,
         id
LIMIT toInteger($ask.limit)
