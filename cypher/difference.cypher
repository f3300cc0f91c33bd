// What began, ended, was granted, created, changed or archived after one day, up to another, everywhere or in a territory?
// Marks: long, archived

// Which places share a commune with the territory asked, and which lie in it?
CALL () {
  MATCH (asked:Territory {id: $ask.territory})(()<-[:WITHIN]-(:Territory)){0,}(within:Territory)
  WITH DISTINCT within
  OPTIONAL MATCH (within)(()-[:WITHIN]->(:Territory)){1,}(above:Territory)
  WHERE within.level = 'COMMUNE'
  WITH collect(DISTINCT within.id) AS within, collect(DISTINCT above.id) AS above
  RETURN apoc.map.fromPairs([id IN within | [id, true]]) AS within,
         apoc.map.fromPairs([id IN within + above | [id, true]]) AS touching
}
// On which day was what a change created in the period: it has a state after the change and none before it?
CALL () {
  MATCH (change:Change)
  WITH change, date(datetime({datetime: change.at, timezone: $ask.zone})) AS on
  WHERE on > date($ask.from) AND on <= date($ask.to) AND change.after IS NOT NULL
  WITH toString(on) AS on, apoc.convert.fromJsonMap(change.before) AS before, apoc.convert.fromJsonMap(change.after) AS after
  UNWIND [id IN keys(after) WHERE before IS NULL OR before[id] IS NULL] AS id
  RETURN apoc.map.fromPairs(collect([id, on])) AS created
}
CALL (created) {
  MATCH (i:Initiative)
  WHERE coalesce(i.status, '') <> 'ABANDONED'
    AND i.startDate > date($ask.from) AND i.startDate <= date($ask.to)
  RETURN 'BEGAN' AS what, i.startDate AS on, i.id AS entity, 'Initiative' AS label, {} AS money
  UNION ALL
  MATCH (i:Initiative)
  WHERE coalesce(i.status, '') <> 'ABANDONED'
    AND i.endDate >= date($ask.from) AND i.endDate < date($ask.to)
  RETURN 'ENDED' AS what, i.endDate + duration({days: 1}) AS on, i.id AS entity, 'Initiative' AS label, {} AS money
  UNION ALL
  MATCH (link:FundingLink {status: 'GRANTED'})
  WHERE NOT coalesce(link.passThrough, false)
    AND link.decidedOn > date($ask.from) AND link.decidedOn <= date($ask.to)
  RETURN 'GRANTED' AS what, link.decidedOn AS on, link.id AS entity, 'FundingLink' AS label, {amount: link.amount} AS money
  UNION ALL
  UNWIND keys(created) AS id
  MATCH (entity:Initiative|Actor|FundingLink {id: id})
  RETURN 'CREATED' AS what, date(created[id]) AS on, id AS entity, head([label IN labels(entity) WHERE label <> 'Entity']) AS label, {} AS money
  UNION ALL
  // A Change stores only the values that it replaced. The value of a property after it is the one that the next Change of the property replaced, else the present one.
  MATCH (change:Change)
  WITH change, date(datetime({datetime: change.at, timezone: $ask.zone})) AS on
  WHERE on > date($ask.from) AND change.after IS NOT NULL AND change.before CONTAINS 'funding-'
  WITH change.sequence AS sequence, on, apoc.convert.fromJsonMap(change.before) AS before
  ORDER BY sequence
  UNWIND keys(before) AS id
  MATCH (link:FundingLink {id: id})
  WITH link, collect({sequence: sequence, on: on, before: before[id]}) AS changes
  // Its values before each of its changes, and after the last one.
  WITH link, changes,
       [k IN range(0, size(changes)) |
         [name IN ['status', 'passThrough', 'nature', 'amount'] |
           coalesce(head([one IN changes[k..] WHERE name IN keys(one.before) | [one.before[name]]]), [link[name]])[0]]] AS states,
       size([one IN changes WHERE one.on <= date($ask.to)]) AS asked
  // What was changed and changed back in the period did not change.
  WHERE asked > 0 AND apoc.convert.toJson(states[0]) <> apoc.convert.toJson(states[asked])
  UNWIND range(0, asked - 1) AS k
  WITH link, changes[k] AS change, states[k] AS was, states[k + 1] AS is
  WHERE was[0] = 'GRANTED' AND NOT coalesce(was[1], false)
    AND apoc.convert.toJson(was) <> apoc.convert.toJson(is)
  RETURN 'GRANT_CHANGED' AS what, change.on AS on, link.id AS entity, 'FundingLink' AS label, {
    sequence: change.sequence,
    amountBefore: was[3],
    amount: CASE WHEN is[0] = 'GRANTED' AND NOT coalesce(is[1], false) THEN is[3] END,
    natureBefore: CASE WHEN coalesce(was[2], 'SUBSIDY') <> coalesce(is[2], 'SUBSIDY') THEN coalesce(was[2], 'SUBSIDY') END
  } AS money
  UNION ALL
  MATCH (entity:ArchivedInitiative|ArchivedActor|ArchivedFundingLink)
  WITH entity, date(datetime({datetime: entity.archivedOn, timezone: $ask.zone})) AS on
  // What was created and archived in the period, as by an import that was undone, was there on neither day.
  WHERE on > date($ask.from) AND on <= date($ask.to) AND created[entity.id] IS NULL
  RETURN 'ARCHIVED' AS what, on, entity.id AS entity, 'Gone' AS label,
         {amountBefore: CASE WHEN entity.status = 'GRANTED' AND NOT coalesce(entity.passThrough, false) THEN entity.amount END} AS money
}
WITH what, toString(on) AS on, entity, label, money, within, touching
WHERE ($ask.what IS NULL OR what IN $ask.what)
  AND ($ask.labels IS NULL OR EXISTS {
    MATCH (of:Entity {id: entity})
    WHERE any(name IN $ask.labels WHERE name IN labels(of) OR 'Archived' + name IN labels(of))
  })
  AND ($ask.territory IS NULL
    OR EXISTS {
      MATCH (:Entity {id: entity})(()-[:FINANCES]->(:Entity)){0,1}(covering)-[:COVERS]->(place:Territory)
      WHERE touching[place.id]
    }
    OR EXISTS { (:Entity {id: entity})-[:ACTS_IN|SEATED_IN]->(place:Territory) WHERE within[place.id] }
    OR (EXISTS { (:Entity {id: entity})-[:BENEFITS]->(:Entity)-[:ACTS_IN|SEATED_IN]->(place:Territory) WHERE within[place.id] }
      AND NOT EXISTS { (:Entity {id: entity})-[:FINANCES]->(:Entity) }))
// Grouped before they are sorted: a sort keeps each row with all its variables, and two of them are maps of all places.
WITH what, on, entity, label, collect(money) AS moneys
UNWIND moneys AS money
// The nature of money: what an actor grants to itself is own funds.
OPTIONAL MATCH (link:Entity {id: entity})
WHERE link:FundingLink|ArchivedFundingLink
RETURN what + ' ' + entity + coalesce(' ' + money.sequence, '') AS id,
       what,
       on,
       entity,
       label,
       CASE
         WHEN EXISTS { (link)<-[:GRANTS]-(:Actor)<-[:BENEFITS]-(link) } THEN 'OWN_FUNDS'
         WHEN link IS NOT NULL THEN coalesce(link.nature, 'SUBSIDY')
       END AS nature,
       money.natureBefore AS natureBefore,
       CASE WHEN money.amountBefore IS :: INTEGER THEN money.amountBefore END AS amountBefore,
       CASE WHEN money.amount IS :: INTEGER THEN money.amount END AS amount
ORDER BY on,
         id
LIMIT toInteger($ask.limit)
