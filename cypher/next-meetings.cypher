// On which day does each body meet next?
CALL () {
  MATCH (body:Actor {kind: 'BODY'})
  WHERE body.nextMeetingOn >= date($ask.asOf)
  RETURN body, body.nextMeetingOn AS on
  UNION
  MATCH (meeting:Meeting)-[:OF]->(body:Actor {kind: 'BODY'})
  WHERE meeting.on >= date($ask.asOf)
  RETURN body, meeting.on AS on
}
WITH body.id AS body, min(on) AS on
RETURN body,
       toString(on) AS on
ORDER BY on,
         body
LIMIT toInteger($ask.limit)
