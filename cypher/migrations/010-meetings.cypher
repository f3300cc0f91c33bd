// Which meeting took a decision? Until now a body and a day stood on the decision itself; a meeting of that body on that day takes their place.
CREATE CONSTRAINT meeting_id IF NOT EXISTS FOR (m:Meeting) REQUIRE m.id IS UNIQUE;
CREATE INDEX meeting_on IF NOT EXISTS FOR (m:Meeting) ON (m.on);
MATCH (d:Decision)
WHERE d.body IS NOT NULL AND d.meetingOn IS NOT NULL
MATCH (body:Actor|ArchivedActor {id: d.body})
WITH body, d.meetingOn AS day, collect(d) AS decisions
MERGE (m:Entity {id: 'meeting-' + replace(body.id, 'actor-', '') + '-' + toString(day)})
ON CREATE SET
  m:Meeting,
  m.on = day,
  m.revision = 1
MERGE (m)-[:OF]->(body)
FOREACH (d IN decisions |
  MERGE (d)-[:TAKEN_IN]->(m)
  SET
    d.body = null,
    d.meetingOn = null
);
// Who is in a contact that everybody reads? A form of address with a name, or a mobile number, is for editors from now on.
MATCH (a:Actor|ArchivedActor)
WHERE
  a.contact =~ '(?s).*(^|[^\\p{L}])(M\\.|MM\\.|Mme|Mlle|Monsieur|Madame|Dr|Docteur|Mr|Mrs)\\.? +(de |du |d.)?\\p{Lu}.*'
  OR a.contact =~ '(?s).*(^|[^0-9])(0|[+]33 ?(.0.)? ?)[67]([ ./-]*[0-9]){8}([^0-9].*)?'
SET
  a.personalContact = CASE WHEN a.personalContact IS NULL THEN a.contact ELSE a.personalContact + '; ' + a.contact END,
  a.contact = null,
  a.revision = coalesce(a.revision, 0) + 1;
