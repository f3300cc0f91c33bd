// Which changes of these entities were taken back, and by what?
UNWIND $ids AS id
MATCH (back:Change)
WHERE back.undoes IS NOT NULL AND (back.ids IS NULL OR id IN back.ids)
MATCH (change:Change {id: back.undoes})
RETURN id, back.after AS back, change.before AS before
