// On which day does each body meet next, and what is on its agenda?
CALL () {
  MATCH (body:Actor {kind: 'BODY'})
  WHERE body.nextMeetingOn >= date($ask.asOf)
  RETURN body, body.nextMeetingOn AS on, [] AS agenda
  UNION ALL
  MATCH (meeting:Meeting)-[:OF]->(body:Actor {kind: 'BODY'})
  WHERE meeting.on >= date($ask.asOf)
  RETURN body, meeting.on AS on, coalesce(meeting.agenda, []) AS agenda
}
WITH body, on, collect(agenda) AS agendas
ORDER BY on
WITH body, collect({on: on, agendas: agendas})[0] AS next
RETURN body.id AS body,
       toString(next.on) AS on,
       reduce(ids = [], agenda IN next.agendas | ids + agenda) AS agenda
ORDER BY on,
         body
LIMIT toInteger($ask.limit)
