/** The description of the deliverable: each file, how many initiatives are counted where, the notes of the tables, the sources, who is named beside the tables. */
import { strFromU8 } from 'fflate';
import { curl } from '../../../../src/words/typography.ts';
import type { NamedSourceFragment } from '../../generated/graphql.ts';
import { readSources } from '../../parts/export/read-sources.ts';
import type { deliverableWords } from '../../words/deliverable.ts';
import type { Say } from '../../words/words.ts';

export type DeliverableWord = typeof deliverableWords extends { readonly key?: infer Key }
  ? Exclude<Key, undefined>
  : never;

interface Contents {
  /** How many initiatives the matrix counts, and why. */
  readonly counted: readonly string[];
  /** Of each table, by its name: a CSV has no place for them. */
  readonly notes: Readonly<Record<string, readonly string[]>>;
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** The actors of the files beside the tables, by id. */
  readonly named: ReadonlyMap<string, string>;
}

export async function readMe(
  { source, place, say }: { readonly source: string; readonly place: string; readonly say: Say<DeliverableWord> },
  { counted, notes, files, named }: Contents,
): Promise<string> {
  const stated = cellsOf(files['sources.csv']);
  const describe = ({ publisher, id, licence, url, illustrative }: NamedSourceFragment) =>
    ['-', curl(publisher ?? id), licence, url, illustrative ? say('invented') : undefined].filter(Boolean).join(' ');
  const all = await readSources();
  const others = all.filter(({ id }) => !stated.has(id));
  const rows = cellsOf(files['acteurs.csv']);
  const elsewhere = [...named].flatMap(([id, name]) => (rows.has(id) ? [] : [`- ${curl(name)} : ${id}`])).sort();
  return [
    `${say('title')} : ${place}`,
    '',
    source,
    '',
    say('files'),
    ...Object.keys(files).map((name) => `- ${name} : ${say(aboutOf(name))}`),
    '',
    ...counted,
    '',
    say('notes'),
    ...Object.entries(notes).map(([name, told]) => `- ${name} : ${told.map(curl).reduce(followOn)}`),
    '',
    say('sources'),
    ...all.filter(({ id }) => stated.has(id)).map(describe),
    ...(others.length === 0 ? [] : ['', say('otherSources'), ...others.map(describe)]),
    ...(elsewhere.length === 0 ? [] : ['', say('otherActors'), ...elsewhere]),
    '',
  ].join('\r\n');
}

/** Notes are lines of a sheet; one after the other, each ends as a sentence. */
const followOn = (before: string, next: string) => `${/[.?!…]$/.test(before) ? before : `${before}.`} ${next}`;

/** Every cell of a CSV without quotation marks; ids have none. */
const cellsOf = (csv: Uint8Array | undefined): ReadonlySet<string> =>
  new Set(strFromU8(csv ?? new Uint8Array()).split(/[;\r\n]/));

/** What is said of each file, by the beginning of its name; the first that fits. */
const ABOUT: readonly (readonly [begins: string, word: DeliverableWord])[] = [
  ['carte-des-liens.gexf', 'aboutMapGraph'],
  ['carte', 'aboutMap'],
  ['graphe', 'aboutGraph'],
  ['sujets', 'aboutMatters'],
  ['acteurs-thematiques', 'aboutMatrix'],
  ['thematiques', 'aboutCoverage'],
  ['acteurs', 'aboutActors'],
  ['initiatives', 'aboutInitiatives'],
  ['financements', 'aboutFunding'],
  ['sources', 'aboutSources'],
  ['relais', 'aboutBrokers'],
  ['coupures', 'aboutCuts'],
  ['groupes', 'aboutGroups'],
  ['dependance', 'aboutDependence'],
  ['changements', 'aboutChanges'],
  ['methodes', 'aboutMethods'],
  ['', 'aboutTable'],
];

const aboutOf = (name: string): DeliverableWord =>
  ABOUT.find(([begins]) => name.startsWith(begins))?.[1] ?? 'aboutTable';
