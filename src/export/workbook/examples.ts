/** One filled row for each sheet of the workbook, marked so that the import ignores it; its places are those that can be chosen. */
import type { TableName } from '../../import/ecosystem/ecosystem-tables.js';

type Words = readonly [french: string, english: string];
const same = (text: string): Words => [text, text];

/** The import ignores rows that begin with #. */
export const EXAMPLE_MARK: Words = ['# exemple, non importé', '# example, not imported'];

const A_COMMUNE = same('<commune>');
const AN_EPCI = same('<epci>');
const TWO_COMMUNES = same('<commune>|<other commune>');

const EXAMPLES: Readonly<Record<TableName, Readonly<Record<string, Words>>>> = {
  actors: {
    name: ['Atelier du clavier', 'Keyboard workshop'],
    kind: ['Association', 'Association'],
    rna: same('W021000001'),
    seat: A_COMMUNE,
    themes: ['Maîtrise des outils numériques du quotidien', 'Everyday digital tools'],
    needs: ['Local : Tiers-lieux et fabriques numériques', 'Premises : Third places and fab labs'],
    audiences: ['Seniors|Jeunes', 'Seniors|Youth'],
    verifiedOn: same('2026-11-25'),
    contact: ['Direction', 'Management'],
  },
  initiatives: {
    key: same('cours-de-clavier'),
    title: ['Cours de clavier', 'Keyboard lessons'],
    kind: ['Projet', 'Project'],
    phase: ['Opération', 'Operation'],
    status: ['En cours', 'Ongoing'],
    startDate: same('2026-01-01'),
    endDate: same('2027-12-31'),
    budget: same('12000'),
    themes: ['Maîtrise des outils numériques du quotidien', 'Everyday digital tools'],
    territories: AN_EPCI,
    audiences: ['Seniors', 'Seniors'],
  },
  participations: {
    actor: ['Atelier du clavier', 'Keyboard workshop'],
    initiative: same('cours-de-clavier'),
    role: ['Porteur', 'Lead'],
    from: same('2026-01-01'),
  },
  memberships: {
    member: ['Atelier du clavier', 'Keyboard workshop'],
    organisation: ['Conseil départemental du numérique', 'Digital council'],
    role: ['Membre', 'Member'],
  },
  links: {
    actor: ['Atelier du clavier', 'Keyboard workshop'],
    linkedTo: ['Ville', 'Town'],
    nature: ['Conventionné avec', 'Convention with'],
  },
  'funding-links': {
    funder: ['Ville', 'Town'],
    beneficiary: ['Atelier du clavier', 'Keyboard workshop'],
    initiative: same('cours-de-clavier'),
    status: ['Acceptée', 'Granted'],
    nature: ['Subvention', 'Subsidy'],
    amount: same('12000'),
    decidedOn: same('2026-02-15'),
    reference: same('D-2026-01'),
  },
  sources: {
    id: ['recensement', 'survey'],
    publisher: ['Ville', 'Town'],
    licence: same('Licence Ouverte 2.0'),
    retrievedAt: same('2026-11-25'),
  },
  territories: {
    id: ['ZONE-nord', 'ZONE-north'],
    name: ['Nord', 'North'],
    communes: TWO_COMMUNES,
  },
};

/** The example of a table. @param choices by list, as the workbook offers them; a place that cannot be chosen is left empty */
export function exampleOf(table: TableName, at: 0 | 1, choices: ReadonlyMap<string, readonly string[]>) {
  const [commune = '', other = ''] = choices.get('commune') ?? [];
  const communes = new Set(choices.get('commune'));
  const epci = choices.get('territory')?.find((name) => !communes.has(name) && /\(\d{9}\)$/.test(name)) ?? commune;
  const places: Readonly<Record<string, string>> = { '<commune>': commune, '<other commune>': other, '<epci>': epci };
  return (column: string): string => {
    const words = EXAMPLES[table][column]?.[at] ?? '';
    const filled = words.split('|').map((word) => places[word] ?? word);
    return filled.filter((word) => word !== '').join('|');
  };
}
