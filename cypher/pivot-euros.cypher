// Which grants does a table sum, which share of each goes to the territory asked, and in which rows and columns is each?
// Marks: long, model

// The communes of the territory asked, with the EPCI of each.
CALL () {
  OPTIONAL MATCH (:Territory {id: $ask.territory})(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
  WITH DISTINCT commune
  OPTIONAL MATCH (commune)(()-[:WITHIN]->(:Territory)){0,}(epci:Territory {level: 'EPCI'})
  WITH commune, collect(DISTINCT epci.id) AS epci
  RETURN apoc.map.fromPairs(collect(CASE WHEN commune IS NOT NULL THEN [commune.id, epci] END)) AS wanted
}

// Grants that are not re-granted, decided by the day asked; their theme is their own, else that of the financed initiative.
CALL () {
  MATCH (link:FundingLink {status: 'GRANTED'})
  WHERE NOT coalesce(link.passThrough, false)
    AND CASE
      WHEN EXISTS { (link)<-[:GRANTS]-(:Actor)<-[:BENEFITS]-(link) } THEN 'OWN_FUNDS'
      ELSE coalesce(link.nature, 'SUBSIDY')
    END IN $ask.nature
    AND coalesce(link.decidedOn <= date($ask.asOf), link.decidedIn <= date($ask.asOf).year, true)
    AND ($ask.theme IS NULL
      OR EXISTS { (link)-[:ABOUT]->(:Theme)(()-[:BROADER]->(:Theme)){0,}(:Theme {id: $ask.theme}) }
      OR (NOT EXISTS { (link)-[:ABOUT]->(:Theme) } AND EXISTS {
        (link)-[:FINANCES]->(:Initiative)-[:ABOUT]->(:Theme)(()-[:BROADER]->(:Theme)){0,}(:Theme {id: $ask.theme})
      }))
    AND (coalesce($ask.kind, $ask.audience, $ask.phase, $ask.status, $ask.activeOn) IS NULL OR EXISTS {
      (link)-[:FINANCES]->(i:Initiative)
      WHERE ($ask.kind IS NULL OR i.kind IN $ask.kind)
        AND ($ask.audience IS NULL OR any(audience IN $ask.audience WHERE audience IN i.audiences))
        AND ($ask.phase IS NULL OR i.phase IN $ask.phase)
        AND ($ask.status IS NULL OR i.status IN $ask.status)
        AND ($ask.activeOn IS NULL
          OR coalesce(i.status, '') <> 'ABANDONED'
          AND NOT (coalesce(i.status, '') = 'COMPLETED' AND i.endDate IS NULL)
          AND coalesce(i.startDate <= date($ask.activeOn), true)
          AND coalesce(i.endDate >= date($ask.activeOn), true))
    })
  // Where the grant goes, if a territory is asked for: the places of the financed initiative, else where the beneficiary acts, else its seat.
  CALL (link) {
    WITH link
    WHERE $ask.territory IS NOT NULL
    MATCH (link)-[:FINANCES]->(:Initiative)-[:COVERS]->(place:Territory)
    RETURN place, 0 AS rank
    UNION
    WITH link
    WHERE $ask.territory IS NOT NULL
    MATCH (link)-[:BENEFITS]->(:Actor)-[home:ACTS_IN|SEATED_IN]->(place:Territory)
    RETURN place, CASE type(home) WHEN 'ACTS_IN' THEN 1 ELSE 2 END AS rank
    UNION
    WITH link
    WHERE $ask.territory IS NULL
    RETURN null AS place, 3 AS rank
  }
  WITH link, rank, place
  WHERE rank = 3
     OR EXISTS { (place)(()<-[:WITHIN]-(:Territory)){0,}(:Territory {level: 'COMMUNE'}) }
  WITH link, collect({rank: rank, place: place.id}) AS found, min(rank) AS best
  WITH link, apoc.coll.sort([one IN found WHERE one.rank = best AND one.place IS NOT NULL | one.place]) AS places
  RETURN places, collect(link) AS links
}

// The share of each grant that goes to the territory asked, and to each of its EPCI: by inhabitants, or by number of communes where nobody lives in any of
// them. Where the share is 0, no money is known.
CALL (places, wanted) {
  UNWIND places AS id
  MATCH (:Territory {id: id})(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
  WITH DISTINCT commune
  WITH sum(coalesce(commune.population, 0)) AS people,
       count(commune) AS communes,
       collect(CASE WHEN wanted[commune.id] IS NOT NULL THEN {people: coalesce(commune.population, 0), epci: wanted[commune.id]} END) AS here
  WITH here, [one IN here | CASE WHEN people > 0 THEN 1.0 * one.people / people ELSE 1.0 / communes END] AS shares
  WITH reduce(sum = 0.0, share IN apoc.coll.sort(shares) | sum + share) AS part,
       [epci IN apoc.coll.sort(apoc.coll.toSet(apoc.coll.flatten([one IN here | one.epci]))) | {
         value: epci,
         share: reduce(sum = 0.0, share IN apoc.coll.sort([k IN range(0, size(here) - 1) WHERE epci IN here[k].epci | shares[k]]) | sum + share)
       }] AS parts
  RETURN part, [one IN parts WHERE one.share > 0] AS parts
}
WITH links, parts, CASE WHEN $ask.territory IS NULL THEN 1.0 ELSE part END AS share
WHERE share > 0
UNWIND links AS link
CALL (link, parts) {
  UNWIND [$ask.rows, $ask.columns] AS axis
  CALL (link, parts, axis) {
    WITH link
    WHERE axis = 'ACTOR'
    MATCH (link)-[:BENEFITS]->(x:Actor)
    RETURN x.id AS value, null AS share
    UNION ALL
    WITH link
    WHERE axis = 'FUNDER'
    MATCH (link)<-[:GRANTS]-(x:Actor)
    RETURN x.id AS value, null AS share
    UNION ALL
    WITH link
    WHERE axis IN ['THEME', 'ROOT_THEME']
    MATCH (link)-[:ABOUT]->(:Theme)(()-[:BROADER]->(:Theme)){0,}(theme:Theme)
    WHERE axis = 'ROOT_THEME' AND NOT EXISTS { (theme)-[:BROADER]->(:Theme) }
       OR axis = 'THEME' AND EXISTS { (link)-[:ABOUT]->(theme) }
    RETURN theme.id AS value, null AS share
    UNION ALL
    WITH link
    WHERE axis IN ['THEME', 'ROOT_THEME'] AND NOT EXISTS { (link)-[:ABOUT]->(:Theme) }
    MATCH (link)-[:FINANCES]->(i:Initiative)-[:ABOUT]->(:Theme)(()-[:BROADER]->(:Theme)){0,}(theme:Theme)
    WHERE axis = 'ROOT_THEME' AND NOT EXISTS { (theme)-[:BROADER]->(:Theme) }
       OR axis = 'THEME' AND EXISTS { (i)-[:ABOUT]->(theme) }
    RETURN theme.id AS value, null AS share
    UNION ALL
    WITH parts
    WHERE axis = 'TERRITORY'
    UNWIND parts AS part
    RETURN part.value AS value, part.share AS share
    UNION ALL
    WITH link
    WHERE axis = 'YEAR' AND coalesce(link.decidedOn.year, link.decidedIn) IS NOT NULL
    RETURN toString(coalesce(link.decidedOn.year, link.decidedIn)) AS value, null AS share
  }
  RETURN collect(DISTINCT CASE axis WHEN $ask.rows THEN {value: value, share: share} END) AS rows,
         collect(DISTINCT CASE axis WHEN $ask.columns THEN {value: value, share: share} END) AS columns
}
// Grouped before they are sorted: a sort keeps each row with all its variables, and one of them is the list of all grants.
WITH link.id AS id,
     head(collect({cents: CASE WHEN link.amount IS :: INTEGER THEN link.amount END, share: share, rows: rows, columns: columns})) AS fact
RETURN id, fact.cents AS cents, fact.share AS share, fact.rows AS rows, fact.columns AS columns
ORDER BY id
LIMIT toInteger($ask.limit)
