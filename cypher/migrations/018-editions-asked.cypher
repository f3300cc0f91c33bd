// Of an import whose files took grants back whole, and of one of which a renamed list may be a new version, as in 015-names.cypher.
UNWIND ['cancelled', 'content', 'files', 'format'] AS name
CALL db.createProperty(name)
RETURN count(*);
