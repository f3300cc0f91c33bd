// Which subsidies that were re-granted end within some months, or by a day? The question fundingCliff leaves them out, because their money is counted where it was first granted.
// Marks: model
MATCH (link:FundingLink {status: 'GRANTED'})
WHERE link.passThrough
  AND coalesce(link.nature, 'SUBSIDY') = 'SUBSIDY'
  AND coalesce(link.decidedOn <= date($ask.asOf), link.decidedIn <= date($ask.asOf).year, true)
OPTIONAL MATCH (link)-[:FINANCES]->(initiative:Initiative)
WITH link, coalesce(initiative, link) AS subject, coalesce(link.endDate, initiative.endDate) AS endsOn
WHERE coalesce(subject.status, '') <> 'ABANDONED'
  AND date($ask.asOf) <= endsOn <= coalesce(date($ask.until), date($ask.asOf) + duration({months: toInteger($ask.months)}))
  AND ($ask.theme IS NULL OR EXISTS { (subject)-[:ABOUT]->(:Theme)(()-[:BROADER]->(:Theme)){0,}(:Theme {id: $ask.theme}) })
  AND ($ask.territory IS NULL OR EXISTS {
    MATCH (subject)-[:COVERS|BENEFITS]->(:Territory|Actor)-[:ACTS_IN|SEATED_IN*0..1]->(place:Territory)
    MATCH (place)(()<-[:WITHIN]-(:Territory)){0,}(commune:Territory {level: 'COMMUNE'})
    WHERE EXISTS { (commune)(()-[:WITHIN]->(:Territory)){0,}(larger:Territory) WHERE toString(larger.id) = $ask.territory }
  })
WITH link.id AS id, toString(min(endsOn)) AS endsOn
RETURN id, endsOn
ORDER BY endsOn, id
LIMIT toInteger($ask.limit)
