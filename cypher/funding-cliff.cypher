// Which funding ends within some months, or by a day, and where will nobody else work on the theme?
// Marks: long, model

// When does the funding of each initiative end? Subsidies from others, not re-granted. Without an end of its own, a grant ends with its initiative, else never.
CALL () {
  MATCH (link:FundingLink {status: 'GRANTED'})
  WHERE NOT coalesce(link.passThrough, false)
    AND coalesce(link.nature, 'SUBSIDY') = 'SUBSIDY'
    AND NOT EXISTS { (link)<-[:GRANTS]-(:Actor)<-[:BENEFITS]-(link) }
    AND coalesce(link.decidedOn <= date($ask.asOf), link.decidedIn <= date($ask.asOf).year, true)
  OPTIONAL MATCH (link)-[:FINANCES]->(i:Initiative)
  WITH coalesce(i, link) AS subject, link, coalesce(link.endDate, i.endDate) AS ends
  WHERE coalesce(subject.status, '') <> 'ABANDONED'
  WITH subject, collect({link: link, ends: ends}) AS grants
  WITH subject, grants, coalesce(date($ask.until), date($ask.asOf) + duration({months: toInteger($ask.months)})) AS horizon
  WITH subject, horizon,
       [grant IN grants WHERE date($ask.asOf) <= grant.ends <= horizon] AS ending,
       any(grant IN grants WHERE coalesce(grant.ends > horizon, true)) AS goesOn
  WHERE size(ending) > 0
  RETURN collect({subject: subject, ending: ending, goesOn: goesOn, horizon: horizon}) AS ends
}

// Where each theme is still served on the last of those days: by initiatives that run then, except those whose funding has ended.
// Read before the exception is applied: a join keeps each row with all its variables, which would exceed the memory limit of a transaction.
CALL () {
  WITH coalesce(date($ask.until), date($ask.asOf) + duration({months: toInteger($ask.months)})) AS horizon
  MATCH (i:Initiative)-[:COVERS]->(place:Territory)
  WHERE i.kind IN $compared
    AND coalesce(i.status, '') <> 'ABANDONED'
    AND NOT (coalesce(i.status, '') = 'COMPLETED' AND i.endDate IS NULL)
    AND coalesce(i.startDate <= horizon, true)
    AND coalesce(i.endDate >= horizon, true)
  WITH i, collect(place.id) AS places
  MATCH (i)-[:ABOUT]->(named:Theme)(()-[:BROADER]->(:Theme)){0,}(theme)
  WITH i, places, collect(DISTINCT theme.id) AS themes
  RETURN collect({id: i.id, places: places, themes: themes}) AS running
}
CALL (ends, running) {
  WITH running, apoc.map.fromPairs([one IN ends WHERE NOT one.goesOn | [one.subject.id, true]]) AS over
  UNWIND running AS one
  WITH one
  WHERE over[one.id] IS NULL
  UNWIND one.themes AS theme
  UNWIND one.places AS place
  WITH theme, collect(DISTINCT place) AS places
  RETURN apoc.map.fromPairs(collect([theme, places])) AS provided
}
// The EPCI of each initiative whose funding ends, and all territories within or around them.
CALL (ends) {
  UNWIND [one IN ends WHERE NOT one.goesOn AND one.subject:Initiative AND one.subject.kind IN $compared | one.subject] AS i
  MATCH (i)-[:COVERS]->(named:Territory)
  // Each territory once, even when several initiatives cover it.
  WITH named, collect(DISTINCT i.id) AS initiatives
  CALL (named) {
    MATCH (named)(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
    WITH DISTINCT commune
    MATCH (commune)(()-[:WITHIN]->(:Territory)){0,}(epci:Territory {level: 'EPCI'})
    RETURN collect(DISTINCT epci.id) AS around
  }
  UNWIND initiatives AS initiative
  UNWIND around AS epci
  WITH initiative, collect(DISTINCT epci) AS left
  RETURN apoc.map.fromPairs(collect([initiative, left])) AS left
}
CALL (left) {
  UNWIND apoc.coll.toSet(apoc.coll.flatten([id IN keys(left) | left[id]])) AS id
  MATCH (epci:Territory {id: id})(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
  WITH DISTINCT epci, commune
  MATCH (commune)(()-[:WITHIN]->(:Territory)){0,}(place:Territory)
  WITH place.id AS place, collect(DISTINCT epci.id) AS touched
  RETURN apoc.map.fromPairs(collect([place, touched])) AS touching
}
// The EPCI in which each theme is still served on the last day.
CALL (provided, touching) {
  UNWIND keys(provided) AS theme
  WITH theme, apoc.coll.toSet(apoc.coll.flatten([place IN provided[theme] | coalesce(touching[place], [])])) AS served
  RETURN apoc.map.fromPairs(collect([theme, served])) AS servedBy
}
CALL () {
  OPTIONAL MATCH (:Territory {id: $ask.territory})(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
  WITH collect(DISTINCT commune.id) AS communes
  RETURN apoc.map.fromPairs([id IN communes | [id, true]]) AS wanted
}

UNWIND ends AS one
// The themes and places of the initiative, or of the grant and its beneficiary when it finances no initiative.
CALL (one) {
  WITH one.subject AS subject
  MATCH (subject)-[:ABOUT]->(theme:Theme)
  RETURN apoc.coll.sort(collect(DISTINCT theme.id)) AS themes
}
CALL (one, wanted) {
  WITH one.subject AS subject, wanted
  WHERE $ask.territory IS NOT NULL
  MATCH (subject)-[:COVERS|BENEFITS]->(:Territory|Actor)-[:ACTS_IN|SEATED_IN*0..1]->(place:Territory)
  WHERE EXISTS {
      (place)(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
      WHERE wanted[commune.id]
    }
  RETURN count(*) > 0 AS isThere
}
WITH one, themes, isThere, servedBy, coalesce(left[one.subject.id], []) AS places
WHERE ($ask.territory IS NULL OR isThere)
  AND ($ask.theme IS NULL OR EXISTS {
    MATCH (named:Theme)(()-[:BROADER]->(:Theme)){0,}(:Theme {id: $ask.theme})
    WHERE named.id IN themes
  })
// The EPCI without another initiative on that theme, or below it.
// Sorted as one list: a sort of rows keeps each row with all its variables, which would exceed the memory limit of a transaction.
CALL (themes, servedBy, places) {
  UNWIND themes AS theme
  UNWIND places AS epci
  WITH theme, epci
  WHERE NOT epci IN coalesce(servedBy[theme], [])
  RETURN apoc.coll.sortMulti(collect({theme: theme, territory: epci}), ['^theme', '^territory']) AS leftWithout
}
CALL (one) {
  UNWIND one.ending AS grant
  WITH grant.link AS link
  OPTIONAL MATCH (link)<-[:GRANTS]-(funder:Actor)
  OPTIONAL MATCH (link)-[:BENEFITS]->(beneficiary:Actor)
  RETURN apoc.coll.sort(collect(DISTINCT funder.id)) AS funders,
         apoc.coll.sort(collect(DISTINCT beneficiary.id)) AS beneficiaries,
         apoc.coll.sort(collect(DISTINCT link.id)) AS links,
         count(DISTINCT CASE WHEN link.endDate IS NOT NULL THEN link END) AS dated,
         count(DISTINCT CASE WHEN coalesce(beneficiary.siret, beneficiary.siren, beneficiary.rna) IS NOT NULL THEN link END) AS identified
}
WITH one.subject AS subject, one.goesOn AS goesOn,
     apoc.coll.max([grant IN one.ending | grant.ends]) AS endsOn,
     [grant IN one.ending WHERE grant.link.amount IS :: INTEGER NOT NULL | grant.link.amount] AS amounts,
     themes, leftWithout, funders, beneficiaries, links, dated, identified
WITH *, CASE WHEN size(amounts) > 0 THEN reduce(sum = 0, amount IN amounts | sum + amount) END AS amount
// Grouped before they are sorted, for the same reason.
WITH endsOn, amount, subject.id AS id, head(collect({
  subject: subject.id,
  initiative: CASE WHEN subject:Initiative THEN subject.id END,
  endsOn: toString(endsOn),
  goesOn: goesOn,
  amount: amount,
  themes: themes,
  funders: funders,
  beneficiaries: beneficiaries,
  links: links,
  valued: size(amounts),
  dated: dated,
  identified: identified,
  leftWithout: leftWithout
})) AS cliff
RETURN cliff
ORDER BY endsOn,
         amount IS NULL,
         amount DESC,
         id
LIMIT toInteger($ask.limit)
