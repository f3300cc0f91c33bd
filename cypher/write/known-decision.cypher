// What is known of this decision, archived or not?
MATCH (d:Decision {id: $id})
RETURN d {
  .*,
  dueOn: toString(d.dueOn),
  meetingOn: toString(d.meetingOn),
  decidedOn: toString(d.decidedOn),
  archivedOn: toString(d.archivedOn)
} AS decision
