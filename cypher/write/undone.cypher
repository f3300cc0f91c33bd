// Which changes that touched one of these entities were undone, and by which changes?
MATCH (back:Change)
WHERE back.undoes IS NOT NULL AND (back.ids IS NULL OR size(apoc.coll.intersection(back.ids, $ids)) > 0)
MATCH (change:Change {id: back.undoes})
RETURN back.after AS back, change.before AS before
