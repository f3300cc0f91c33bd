// Which themes lack the everyday words that titles use for them? Those of the list of themes on the day of this migration; words that people gave stay.
UNWIND [
  {theme: 'mediation-numerique--maitrise-des-outils-numeriques-du-quotidien', words: 'Ateliers numériques'},
  {theme: 'mediation-numerique--parentalite-et-education-avec-le-numerique', words: 'Ateliers parents et numérique'},
  {theme: 'mediation-numerique--loisirs-et-creations-numeriques', words: 'Ateliers de création numérique'}
] AS known
MATCH (theme:Theme {id: known.theme})
WHERE coalesce(size(theme.aliases), 0) = 0
SET
  theme.aliases = [known.words],
  theme.revision = coalesce(theme.revision, 0) + 1
RETURN count(*);
