// What do the questions look up? Identifiers and names exactly; words of names without regard to case and accents. Not the closed lists: an index
// on six values saves nothing, and while its statistics are young it misleads the planner.
CREATE INDEX actor_siren IF NOT EXISTS FOR (a:Actor) ON (a.siren);
CREATE INDEX actor_siret IF NOT EXISTS FOR (a:Actor) ON (a.siret);
CREATE INDEX actor_rna IF NOT EXISTS FOR (a:Actor) ON (a.rna);
CREATE INDEX actor_name IF NOT EXISTS FOR (a:Actor) ON (a.name);
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Actor|Initiative|Theme|Territory)
ON EACH [n.name, n.aliases, n.title, n.summary, n.labelFr, n.labelEn]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
