// What Neo4j has never seen cannot be planned for: a statement that names it is planned anew, which takes seconds for a
// long question, on the day when the first such thing is written. So every name that a statement uses is known from the
// first day on; test/statements.test.ts tells which are missing, for a further migration.
UNWIND [
  'ArchivedContour', 'ArchivedDecision', 'ArchivedFundingLink', 'ArchivedInitiative', 'ArchivedSource',
  'ArchivedTerritory', 'ArchivedTheme', 'Import', 'Restore'
] AS name
CALL db.createLabel(name)
RETURN count(*);
UNWIND [
  'ABOUT', 'ACTS_IN', 'BENEFITS', 'BROADER', 'COVERS', 'FINANCES', 'GRANTS', 'LINKED_TO', 'MEMBER_OF', 'NEEDS',
  'NEIGHBOUR_OF', 'OF', 'OFFERS', 'PARTICIPATES_IN', 'PART_OF', 'RELATED_TO', 'SEATED_IN', 'STATED_BY', 'TAKEN_IN',
  'WITHIN', 'WORKS_ON'
] AS name
CALL db.createRelationshipType(name)
RETURN count(*);
UNWIND [
  'about', 'after', 'agenda', 'agendaAsOf', 'amount', 'amountPaid', 'amountRequested', 'archivedOn', 'at',
  'audiences', 'before', 'body', 'bodyType', 'budget', 'by', 'bySubject', 'contact', 'decidedIn', 'decidedOn',
  'dueOn', 'endDate', 'entity', 'evidence', 'file', 'fingerprint', 'formerCodes', 'frequency', 'from', 'frozen',
  'funder', 'groundedIn', 'ids', 'illustrative', 'import', 'kind', 'level', 'licence', 'map', 'meetingOn',
  'mergedInto', 'nature', 'nextMeetingOn', 'note', 'owner', 'passThrough', 'personalContact', 'phase', 'population',
  'postalCodes', 'programme', 'publisher', 'purpose', 'reason', 'reasonKind', 'reference', 'request', 'resource',
  'results', 'retrievedAt', 'revision', 'role', 'row', 'rowAbout', 'rowEvidence', 'rows', 'shape', 'source',
  'startDate', 'startedAt', 'state', 'statedIdentifiers', 'status', 'suggestion', 'table', 'tags', 'to', 'touched',
  'url', 'verifiedOn', 'weight', 'what', 'withdrawn'
] AS name
CALL db.createProperty(name)
RETURN count(*);
