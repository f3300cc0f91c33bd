// Which decisions are in force, about which entities or matters, and which territories do those initiatives name today?
CALL () {
  UNWIND CASE WHEN $ask.ids IS NULL THEN ['all'] ELSE [] END AS wanted
  MATCH (d:Decision)
  RETURN d
  UNION
  UNWIND coalesce($ask.ids, []) AS id
  MATCH (d:Decision {id: id})
  RETURN d
  UNION
  UNWIND CASE WHEN $ask.holding IS NULL THEN [] ELSE ['those on matters'] END AS wanted
  MATCH (d:Decision)
  WHERE any(row IN d.rows WHERE row IN $ask.holding)
  RETURN d
}
OPTIONAL MATCH (d)-[:TAKEN_IN]->(meeting:Meeting)
OPTIONAL MATCH (meeting)-[:OF]->(held:Actor)
OPTIONAL MATCH (named:Actor {id: d.body})
WITH d, meeting, coalesce(held, named) AS body
WHERE ($ask.status IS NULL OR d.status IN $ask.status)
  AND ($ask.body IS NULL OR body.id = $ask.body)
  AND ($ask.meeting IS NULL OR meeting.id = $ask.meeting)
  AND ($ask.owner IS NULL OR apoc.text.clean(d.owner) = apoc.text.clean($ask.owner))
  AND ($ask.dueBefore IS NULL OR d.dueOn < date($ask.dueBefore))
CALL (d) {
  UNWIND CASE WHEN size(d.about) > 0 THEN range(0, size(d.about) - 1) ELSE [] END AS place
  OPTIONAL MATCH (entity:Actor|Initiative|FundingLink|Theme|Territory {id: d.about[place]})
  WITH place, entity, COLLECT { MATCH (entity)-[:COVERS]->(territory:Territory) RETURN territory.id ORDER BY territory.id } AS places
  ORDER BY place
  RETURN collect(CASE WHEN entity IS NOT NULL THEN {id: entity.id, label: head([label IN labels(entity) WHERE label <> 'Entity'])} END) AS living,
         collect(places) AS territories
}
RETURN d.id AS id,
       d.suggestion AS suggestion,
       d.title AS title,
       coalesce(d.about, []) AS about,
       d.status AS status,
       d.reasonKind AS reasonKind,
       d.reason AS reason,
       d.owner AS owner,
       toString(d.dueOn) AS dueOn,
       body.id AS body,
       meeting.id AS meeting,
       toString(coalesce(meeting.on, d.meetingOn)) AS meetingOn,
       toString(d.decidedOn) AS decidedOn,
       d.evidence AS evidence,
       coalesce(d.rows, []) AS rows,
       coalesce(d.rowAbout, []) AS rowAbout,
       coalesce(d.rowEvidence, []) AS rowEvidence,
       d.revision AS revision,
       living,
       territories
ORDER BY d.dueOn,
         id
LIMIT toInteger($ask.limit)
