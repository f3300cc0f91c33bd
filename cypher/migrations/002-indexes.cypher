// What do the questions look up? Identifiers, names and levels exactly; words of names without regard to case and accents.
CREATE INDEX actor_siren IF NOT EXISTS FOR (a:Actor) ON (a.siren);
CREATE INDEX actor_siret IF NOT EXISTS FOR (a:Actor) ON (a.siret);
CREATE INDEX actor_rna IF NOT EXISTS FOR (a:Actor) ON (a.rna);
CREATE INDEX actor_name IF NOT EXISTS FOR (a:Actor) ON (a.name);
CREATE INDEX territory_level IF NOT EXISTS FOR (t:Territory) ON (t.level);
CREATE INDEX initiative_kind IF NOT EXISTS FOR (i:Initiative) ON (i.kind);
CREATE INDEX funding_link_status IF NOT EXISTS FOR (f:FundingLink) ON (f.status);
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Actor|Initiative|Theme|Territory)
ON EACH [n.name, n.aliases, n.title, n.summary, n.labelFr, n.labelEn]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
