// What is each theme below the roots called, in either language and in other taxonomies?
// Marks: model
MATCH (theme:Theme)
WHERE EXISTS { (theme)-[:BROADER]->(:Theme) }
RETURN theme.id AS id,
       [name IN [theme.labelFr, theme.labelEn] + coalesce(theme.aliases, []) WHERE name IS NOT NULL] AS names
ORDER BY id
LIMIT 10000
