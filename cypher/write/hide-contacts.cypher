// Who becomes readable for editors only? The contacts of these actors. The revision rises, so that no undo of an earlier change makes a contact public again.
// Marks: archived
UNWIND $ids AS id
MATCH (a:Entity {id: id})
WHERE a.contact IS NOT NULL
SET
  a.personalContact = CASE
    WHEN a.personalContact IS NULL THEN a.contact
    WHEN a.personalContact CONTAINS a.contact THEN a.personalContact
    ELSE a.personalContact + '; ' + a.contact
  END,
  a.contact = null,
  a.revision = coalesce(a.revision, 0) + 1
