// How does a decision stand from now on? As it is given, whole: what is not given is empty.
MERGE (d:Decision {id: $id})
ON CREATE SET d.revision = 0
SET
  d.suggestion = $decision.suggestion,
  d.a = $decision.a,
  d.b = $decision.b,
  d.evidence = $decision.evidence,
  d.status = $decision.status,
  d.reason = $decision.reason,
  d.owner = $decision.owner,
  d.dueOn = date($decision.dueOn),
  d.body = $decision.body,
  d.meetingOn = date($decision.meetingOn),
  d.decidedOn = date($decision.decidedOn),
  d.archivedOn = datetime($decision.archivedOn),
  d.revision = d.revision + 1
