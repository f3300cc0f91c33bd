// Of an import whose files took grants back whole, as in 015-names.cypher.
UNWIND ['cancelled'] AS name
CALL db.createProperty(name)
RETURN count(*);
