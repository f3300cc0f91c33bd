/**
 * Says what a file looks like that a format cannot read, and the command that would take it: with the meanings of its
 * headings as far as the headings and the first values show them. A person decides whether to run it.
 */
import { BadInput } from '../errors.js';
import { subsidyColumnNames } from '../words/subsidy-columns.js';
import { normalizeName } from './cells/normalize-name.js';
import { columnsOf } from './ecosystem/sheet-headings.js';
import { FORMATS } from './formats.js';
import { matchJaune } from './jaune/jaune-headings.js';
import { lookAtFile } from './look-at-file.js';
import { MEDNUM_COLUMNS } from './mednum/mednum-columns.js';
import { OtherFormat } from './other-format.js';
import { readStart, sniffJson } from './read-start.js';
import { matchColumns } from './rows/match-columns.js';
import { readJsonRows } from './rows/read-json.js';
import type { Columns } from './rows/stated-row.js';
import { listLacking } from './table/check-headings.js';
import { isEmptyWord } from './table/empty-words.js';
import { matchHeadings } from './table/match-headings.js';
import { openTable } from './table/read-table.js';

/** Rows that show what a column holds. */
const ROWS_LOOKED_AT = 200;
/** Headings that a message names. */
const FEW_HEADINGS = 4;

interface Column {
  readonly heading: string;
  readonly words: string;
  /** Those that are not empty. */
  readonly values: readonly string[];
}

interface Offer {
  /** A noun phrase that src/words/speech has in French. */
  readonly likeness: string;
  /** The headings that show it. */
  readonly shown: readonly string[];
  readonly format: string;
  /** Each HEADING=COLUMN. */
  readonly map: readonly string[];
}

/** @returns the refusal to show instead of `error` */
export async function explainOther(format: string, error: OtherFormat): Promise<BadInput> {
  const { file, missing } = error;
  const address = `import ${format}: ${file}`;
  const columns = await sampleColumns(file).catch(() => []);
  const offer = (await findRecognized(format, file)) ?? findAlike(columns);
  if (offer !== undefined) {
    const what = offer.shown.length > 0 ? `${offer.likeness} (${list(offer.shown)})` : offer.likeness;
    const command = commandOf(offer, file);
    if (offer.format !== format || missing.length === 0)
      return new BadInput(`${address}: it looks like ${what}; import it so: ${command}`);
    return new BadInput(
      `${address} has no column ${missing.join(', ')}; it looks like ${what}; import it so: ${command}`,
    );
  }
  if (format !== 'subsidies' || columns.length === 0) return error;
  return explainNoSubsidies(address, columns) ?? error;
}

/** The same for a file of no known format, such as JSON of places under headings of their own. */
export const refuseUnknown = (file: string): Promise<BadInput> =>
  explainOther(
    'files',
    new OtherFormat(`import files: ${file} is of no known format; passerelle import --help lists them`, file),
  );

const list = (headings: readonly string[]) => headings.slice(0, FEW_HEADINGS).join(', ').slice(0, 200);

/** Another format that knows the file as it is. `subsidies` takes every table. */
async function findRecognized(format: string, file: string): Promise<Offer | undefined> {
  const looked = await lookAtFile(file).catch(() => undefined);
  if (looked === undefined) return undefined;
  const isOfSubsidies = () => {
    const matched = matchHeadings(looked.headings);
    return matched.columns.size > 0 && listLacking(matched, false).length === 0;
  };
  const known = FORMATS.find(
    ({ name, recognize }) =>
      name !== format && (name === 'subsidies' ? isOfSubsidies() : recognize(looked) !== undefined),
  );
  return known && { likeness: KINDS[known.name] ?? `a file of ${known.name}`, shown: [], format: known.name, map: [] };
}

const KINDS: Readonly<Record<string, string>> = {
  subsidies: 'a list of subsidies',
  mednum: 'a list of places',
  ecosystem: 'a list of organisations',
  jaune: 'what ministries grant, by programme',
};

const findAlike = (columns: readonly Column[]): Offer | undefined =>
  offerJaune(columns) ?? (offerSubsidies(columns) ? undefined : (offerPlaces(columns) ?? offerActors(columns)));

async function sampleColumns(file: string): Promise<Column[]> {
  const values = new Map<string, string[]>();
  const see = (heading: string, value: string) => {
    const known = values.get(heading) ?? [];
    values.set(heading, known);
    if (!isEmptyWord(value)) known.push(value.trim());
  };
  let seen = 0;
  if (sniffJson(readStart(file).toString('utf8'))) {
    for (const row of readJsonRows('files', file, [])) {
      if ('cells' in row) for (const [heading, value] of row.cells) see(heading, value);
      if (++seen === ROWS_LOOKED_AT) break;
    }
  } else {
    const score = (cells: readonly string[]) =>
      cells.filter((cell) => ALL_WORDS.some((words) => words.test(normalizeName(cell)))).length;
    const { heading, rows, close } = await openTable('files', file, { score, mayBeEmpty: true });
    const headings = heading.cells.map((cell) => cell.trim());
    for (const one of headings) see(one, '');
    for await (const { cells } of rows) {
      for (const [at, one] of headings.entries()) see(one, cells[at] ?? '');
      if (++seen === ROWS_LOOKED_AT) break;
    }
    close();
  }
  return [...values]
    .filter(([heading]) => heading !== '')
    .map(([heading, some]) => ({ heading, values: some, words: normalizeName(heading) }));
}

/** What a heading says, and what most values below it are. */
interface Clue {
  readonly words: RegExp;
  readonly values?: RegExp;
}

const OF_OTHERS =
  '(?!.*\\b(?:com|commune|communes|ville|dep|departement|reg|region|epci|contact|referent|rue|voie)\\b)';
const CLUES = {
  name: {
    words: new RegExp(
      `^${OF_OTHERS}(?:nom|lib|libelle|intitule|denomination|raison sociale|structures?|organismes?|associations?|etablissements?)\\b`,
    ),
    values: /\p{L}{3}/u,
  },
  insee: { words: /\binsee\b|\bcodgeo\b|\bcode (?:de la )?commune\b/, values: /^(?:\d{4,5}|2[ABab]\d{3})$/ },
  postal: { words: /\bcode postal\b|\bcodepostal\b|\bcp\b/, values: /^\d{4,5}$/ },
  commune: { words: /\b(?:commune|ville|com|localite|libcom)\b(?!.*\bcode\b)/, values: /\p{L}{2}/u },
  address: { words: /^(?:adresse|adr|voie|rue)\b(?!.*\bmail\b)/ },
  number: { words: /\bsire[nt]\b/, values: /^[\d\s]{9,18}$/ },
  rna: { words: /\brna\b|\bwaldec\b/, values: /^W\w{9}$/ },
  mail: { words: /\b(?:mail|courriel|email|mel)\b/, values: /@/ },
  telephone: { words: /\b(?:tel|telephone)\b/, values: /\d{2}/ },
  site: { words: /\b(?:site|web|url)\b/, values: /\w\.\w/ },
  updated: { words: /\b(?:maj|mise a jour)\b/, values: /\d{4}/ },
  opening: { words: /\b(?:lundi|samedi|horaires?|latitude|longitude|lat|lon|lng)\b/ },
  amount: {
    words: /\b(?:montants?|subventions?|sub|subv|somme|aides?|accordee?|attribuee?|versee?|euros?|eur)\b|€/,
    values: /^-?[\d\s.,]+(?:€|eur|euros)?$/i,
  },
  date: { words: /\b(?:date|debut|fin|jour)\b/, values: /\d{4}/ },
  /** « Culture et communication: 175 - Patrimoines » */
  programme: { words: /./, values: /^[^:\d]{3,80}: ?\d{3} ?- ?\p{L}/u },
} as const satisfies Readonly<Record<string, Clue>>;

const ALL_WORDS = [CLUES.name, CLUES.insee, CLUES.postal, CLUES.commune, CLUES.address, CLUES.number, CLUES.amount].map(
  ({ words }) => words,
);

function findColumns(columns: readonly Column[], { words, values }: Clue): readonly Column[] {
  const isOf = (one: Column) =>
    values === undefined || one.values.filter((value) => values.test(value)).length * 5 >= one.values.length * 4;
  return columns.filter((one) => words.test(one.words) && (values === undefined || one.values.length > 0) && isOf(one));
}

/** A name differs from row to row; a kind of structure does not. */
function findName(columns: readonly Column[]): Column | undefined {
  const named = findColumns(columns, CLUES.name).filter(
    ({ values }) => new Set(values).size * 2 >= values.length || values.length < 3,
  );
  return named.find(({ words }) => words === 'nom') ?? named.find(({ words }) => words.startsWith('nom ')) ?? named[0];
}

/** Only what the format does not understand by itself, and no column twice. */
function mapTo(
  columns: readonly Column[],
  fields: Columns,
  wanted: readonly (readonly [field: string, column: Column | undefined])[],
): string[] {
  const known = matchColumns(
    columns.map(({ heading }) => heading),
    fields,
  );
  // A column that is empty in the first rows says nothing.
  const filled = new Set(columns.flatMap(({ heading, values }) => (values.length > 0 ? [known.get(heading)] : [])));
  const used = new Set<string>();
  return wanted.flatMap(([field, column]) => {
    if (column === undefined || filled.has(field) || used.has(column.heading)) return [];
    if (known.has(column.heading) && known.get(column.heading) !== field && field !== 'seat') return [];
    used.add(column.heading);
    return [`${column.heading}=${field}`];
  });
}

function offerPlaces(columns: readonly Column[]): Offer | undefined {
  const first = (clue: Clue) => findColumns(columns, clue)[0];
  const name = findName(columns);
  const [insee, postal, commune] = [first(CLUES.insee), first(CLUES.postal), first(CLUES.commune)];
  const place = insee ?? commune ?? postal;
  const open = first(CLUES.opening);
  if (name === undefined || place === undefined || open === undefined) return undefined;
  const wanted = [
    ...([
      ['nom', name],
      ['code_insee', insee],
      ['commune', commune],
      ['code_postal', postal],
    ] as const),
    ...([
      ['adresse', first(CLUES.address)],
      ['pivot', first(CLUES.number)],
      ['courriels', first(CLUES.mail)],
    ] as const),
    ...([
      ['telephone', first(CLUES.telephone)],
      ['site_web', first(CLUES.site)],
      ['date_maj', first(CLUES.updated)],
    ] as const),
  ];
  const shown = [name, place, open].map(({ heading }) => heading);
  return { likeness: 'a list of places', shown, format: 'mednum', map: mapTo(columns, MEDNUM_COLUMNS, wanted) };
}

function offerActors(columns: readonly Column[]): Offer | undefined {
  const first = (clue: Clue) => findColumns(columns, clue)[0];
  const name = findName(columns);
  const [insee, commune, number, rna] = [CLUES.insee, CLUES.commune, CLUES.number, CLUES.rna].map(first);
  const other = insee ?? commune ?? number ?? rna ?? first(CLUES.address);
  if (name === undefined || other === undefined) return undefined;
  const wanted = [
    ...([
      ['name', name],
      ['seat', insee ?? commune],
      ['siret', number],
      ['rna', rna],
    ] as const),
    ...([['contact', first(CLUES.mail)]] as const),
  ];
  const map = mapTo(columns, columnsOf('actors'), wanted);
  // The file is not called actors: the name of one column says which table it is.
  const said = map.length > 0 ? map : [`${name.heading}=name`];
  const shown = [name, other].map(({ heading }) => heading);
  return { likeness: 'a list of organisations', shown, format: 'ecosystem', map: said };
}

function offerJaune(columns: readonly Column[]): Offer | undefined {
  const [programme] = findColumns(columns, CLUES.programme);
  if (programme === undefined) return undefined;
  const headings = columns.map(({ heading }) => heading);
  // Beside a total, the amount of the programme is in the rows that name one.
  const amounts = [...findColumns(columns, CLUES.amount)].sort(
    (one, other) =>
      Math.abs(one.values.length - programme.values.length) - Math.abs(other.values.length - programme.values.length),
  );
  const pairs = [`${programme.heading}=nomAttribuant`, ...(amounts[0] ? [`${amounts[0].heading}=montant`] : [])];
  const map = [pairs.slice(0, 1), pairs].find((some) => matchJaune(headings, some).size > 0);
  return map && { likeness: 'what ministries grant, by programme', shown: [programme.heading], format: 'jaune', map };
}

/** The columns of a list of subsidies that its headings leave open, each with the heading that may be it. */
function offerSubsidies(
  columns: readonly Column[],
): readonly (readonly [field: string, heading: string])[] | undefined {
  const matched = matchHeadings(columns.map(({ heading }) => heading));
  const known = new Set(matched.columns.values());
  const free = columns.filter((_, at) => !known.has(at));
  const lacking = listLacking(matched, true).map(([field]) => field);
  const amounts = findColumns(free, CLUES.amount);
  const amount = amounts.find(({ words }) => /\bmontants?\b/.test(words)) ?? amounts[0];
  // A number that is no money makes no list of subsidies.
  if (lacking.includes('montant') && amount === undefined) return undefined;
  const names = findColumns(free, {
    words: /benef|attrib|asso|organisme|structure|tiers|\bnom\b/,
    values: /\p{L}{3}/u,
  });
  return lacking.flatMap((field) => {
    const one = field === 'montant' ? amount : names[0];
    return one ? [[field, one.heading] as const] : [];
  });
}

/** The columns that may be the missing ones, or that it is no list of subsidies at all. */
function explainNoSubsidies(address: string, columns: readonly Column[]): BadInput | undefined {
  const open = offerSubsidies(columns);
  const headings = list(columns.map(({ heading }) => heading));
  if (open !== undefined && open.length > 0) {
    const names: Readonly<Record<string, readonly [string, string]>> = subsidyColumnNames;
    const [[field, heading] = ['', '']] = open;
    const map = open.map(([one, other]) => `--map ${quote(`${other}=${one}`)}`).join(' ');
    return new BadInput(
      `${address}: ${heading} may be the ${names[field]?.[1]}; say so with ${map}, and with --funder "SIRET NAME" who grants if no column does`,
    );
  }
  if (open !== undefined) return undefined;
  const [date] = findColumns(columns, CLUES.date);
  if (date !== undefined)
    return new BadInput(
      `${address} is no list of subsidies: it looks like a list with dates (${headings}), which no format reads; copy it into the sheets of: npx passerelle template --xlsx FILE`,
    );
  return new BadInput(
    `${address} is no list of subsidies (${headings}), and of no known format; passerelle import --help lists them`,
  );
}

const commandOf = ({ format, map }: Offer, file: string) =>
  [
    'passerelle import',
    format,
    /^[\w./~:\\-]+$/.test(file) ? file : quote(file),
    ...map.map((one) => `--map ${quote(one)}`),
  ].join(' ');

/** For a shell. */
const quote = (text: string) => `"${text.replace(/["\\$`]/g, '\\$&')}"`;
