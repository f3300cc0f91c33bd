/** The types and levels that a refusal names, in French; in English they are called as in the schema. */

const french: ReadonlyMap<string, string> = new Map([
  ['Actor', 'acteurs'],
  ['Initiative', 'initiatives'],
  ['Theme', 'thématiques'],
  ['Territory', 'territoires'],
  ['FundingLink', 'financements'],
  ['Source', 'sources'],
  ['Meeting', 'réunions'],
  ['Change', 'modifications'],
  ['Decision', 'décisions'],
  ['Proposal', 'propositions'],
  ['Invitation', 'invitations'],
  ['COMMUNE', 'communes'],
  ['EPCI', 'intercommunalités'],
  ['ARRONDISSEMENT', 'arrondissements'],
  ['DEPARTMENT', 'départements'],
  ['REGION', 'régions'],
  ['COUNTRY', 'pays'],
  ['ZONE', 'secteurs'],
]);

/** @param types one or several, such as `Actor / Initiative` → `acteurs ou initiatives` */
export const typesInFrench = (types: string): string =>
  types
    .split(' / ')
    .map((type) => french.get(type) ?? type)
    .join(' ou ');
