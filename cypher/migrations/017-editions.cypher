// Of an import that replaces another, as in 015-names.cypher.
UNWIND ['replaces', 'undoneAt'] AS name
CALL db.createProperty(name)
RETURN count(*);
