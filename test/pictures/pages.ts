/** Every page that is looked at, with the name of its pictures. */
import type { Subjects } from './subjects.js';

export interface Pictured {
  readonly name: string;
  /** Undefined: this installation has nothing to show there. */
  readonly path: (subjects: Subjects) => string | undefined;
  /** Looked at by day and in French alone, at both widths: the same page about another thing. */
  readonly isVariant?: true;
}

const matter = (kind: string) => ({
  name: `dossier-${kind.toLowerCase()}`,
  path: ({ matters }: Subjects) => matters[kind] && `/sujets/${matters[kind]}`,
});

const otherKinds = ['RELAY', 'POOLING', 'COMPLEMENTARY', 'NEED', 'EXPERIMENT', 'ISOLATED', 'FUNDING_END'];

const at = (name: string, path: string) => ({ name, path: () => path });

/** Pages that show something also in an empty graph. */
export const pagesWithoutRecord: readonly ReturnType<typeof at>[] = [
  at('a-traiter', '/'),
  at('sujets', '/sujets'),
  at('territoire', '/territoire'),
  at('acteurs', '/acteurs'),
  at('financements', '/financements'),
  at('reunions', '/reunions'),
  at('instruire', '/instruire'),
  at('analyser', '/analyser'),
  at('analyser-croise', '/analyser?vue=croise'),
  at('analyser-relais', '/analyser?vue=relais'),
  at('donnees', '/donnees'),
  at('importer', '/donnees/importer'),
];

const pagesOfRecords: readonly Pictured[] = [
  matter('OVERLAP'),
  { name: 'un-territoire', path: ({ epci }) => `/territoire/${epci}` },
  { name: 'acteur', path: ({ actor }) => `/acteurs/${actor}` },
  { name: 'initiative', path: ({ initiative }) => `/initiatives/${initiative}` },
  { name: 'reunion', path: ({ meeting }) => `/reunions/${meeting}` },
  {
    name: 'instruire-avis',
    path: ({ epci }) => `/instruire?titre=Ateliers+num%C3%A9riques+pour+seniors&lieu=${epci}&debut=2027-01-01`,
  },
  { name: 'contribuer', path: ({ invitation }) => invitation },
];

const variants: readonly Pictured[] = [
  ...otherKinds.map(matter),
  at('acteurs-a-relier', '/acteurs?relier=oui'),
  at('analyser-dependance', '/analyser?vue=dependance'),
  at('analyser-changements', '/analyser?vue=changements&du=2026-01-01'),
  at('analyser-simuler', '/analyser?vue=simuler'),
  at('rien', '/acteurs/actor-nobody'),
].map((page) => ({ ...page, isVariant: true }));

export const pages: readonly Pictured[] = [...pagesWithoutRecord, ...pagesOfRecords, ...variants];
