// Which earlier import does this one replace, as its corrected edition, and was that one undone as a whole?
MATCH (i:Import {id: $import})
OPTIONAL MATCH (earlier:Import {id: i.replaces})
RETURN i.replaces AS replaces, earlier.undoneAt IS NOT NULL AS isUndone
