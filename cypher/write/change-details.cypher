// Which entities did these changes touch, and what were their states before and after?
UNWIND $ids AS id
MATCH (c:Change {id: id})
RETURN id, c.ids AS ids, c.before AS before, c.after AS after
