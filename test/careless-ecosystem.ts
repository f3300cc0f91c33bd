/** Generates ecosystem tables with the usual mistakes of people, together with the intended values, to check that nothing else is read. */
import { wordsOfColumn } from '../src/import/ecosystem/sheet-headings.js';
import { seeded } from '../src/model/random.js';

/** The text of a cell, and its meaning; null: nobody could know its meaning. */
interface Cell {
  readonly text: string;
  readonly means: string | null;
  /** Whether the import must report the cell. */
  readonly isReported?: true;
}

export interface CarelessRow {
  /** The name or number by which the graph is searched for it. */
  readonly key: string;
  readonly cells: Readonly<Record<string, Cell>>;
  /** A row that cannot be imported, because it lacks its subject. */
  readonly isHopeless: boolean;
}

export interface CarelessTable {
  readonly name: 'actors' | 'initiatives' | 'participations' | 'funding-links';
  readonly file: Buffer;
  /** The heading of each column. */
  readonly headings: Readonly<Record<string, string>>;
  readonly rows: readonly CarelessRow[];
}

const cell = (text: string, means: string | null = text): Cell => ({ text, means });
const told = (text: string, means: string | null = null): Cell => ({ text, means, isReported: true });

/** Ways of writing 1,234.50 euros; some of them are ambiguous. */
const AMOUNTS: readonly ((euros: number) => Cell)[] = [
  (euros) => cell(String(euros), `${euros}00`),
  (euros) => cell(`${euros},50`, `${euros}50`),
  (euros) => cell(`${thousands(euros, ' ')},50 €`, `${euros}50`),
  (euros) => cell(`${thousands(euros, '\u202f')}\u00a0€`, `${euros}00`),
  (euros) => told(`${Math.floor(euros / 1000)}k€`, `${Math.floor(euros / 1000)}00000`),
  (euros) => told(`-${euros}`, null),
  () => told('à définir', null),
  () => told('douze mille', null),
  (euros) => told(`environ ${euros}`, null),
  (euros) => told(`${euros} à ${euros + 500}`, null),
  (euros) => cell(`${euros},5`, `${euros}50`),
  (euros) => cell(`EUR ${euros},50`, `${euros}50`),
  () => cell('', null),
];

const DAYS: readonly (() => Cell)[] = [
  () => cell('2026-03-09', '2026-03-09'),
  () => cell('09/03/2026', '2026-03-09'),
  () => cell(' 2026-03-09 ', '2026-03-09'),
  () => told('46090', '2026-03-09'),
  () => told('09/03/26', '2026-03-09'),
  () => told('31/02/2026', null),
  () => told('06/2026', null),
  () => told('printemps', null),
  () => told('fin 2026', null),
  () => told('T2 2026', null),
  () => cell('9 mars 2026', '2026-03-09'),
  () => cell('', null),
];

const SEATS: readonly (() => Cell)[] = [
  () => cell('02691', 'COM-02691'),
  () => told('Saint Quentin', 'COM-02691'),
  () => told('02100 ST QUENTIN', 'COM-02691'),
  () => told('SAINT-QUENTIN (02)', 'COM-02691'),
  () => told('Château-thierry', 'COM-02168'),
  () => told('chateau thierry', 'COM-02168'),
  () => told('2691', null),
  () => told('Montigny', null),
  () => told('02260 Montigny', 'COM-02511'),
  () => told('Thiérache', null),
  () => told('Laonn', null),
  () => told('Laon (02691)', null),
  () => cell('', null),
];

const THEMES: readonly (() => Cell)[] = [
  () => cell('mediation', 'mediation'),
  () => cell('Médiation numérique', 'mediation'),
  () => cell('MÉDIATION NUMÉRIQUE', 'mediation'),
  () => told('mediations numeriques', 'mediation'),
  () => told("L'éclairage public", 'eclairage'),
  () => told('Médiation nunérique', null),
  () => told('le numérique', null),
  () => cell('', null),
];

const KINDS: readonly (() => Cell)[] = [
  () => cell('Projet', 'PROJECT'),
  () => cell('projet', 'PROJECT'),
  () => told('Projets', 'PROJECT'),
  () => told('Appel a projet', 'CALL'),
  () => told('Expérimentations', 'EXPERIMENT'),
  () => told('truc', null),
];

const STATUSES: readonly (() => Cell)[] = [
  () => cell('Acceptée', 'GRANTED'),
  () => cell('acceptee', 'GRANTED'),
  () => told('Accordé', 'GRANTED'),
  () => told('Refusé', 'REFUSED'),
  () => told('peut-être', null),
];

const ROLES: readonly (() => Cell)[] = [
  () => cell('Porteur', 'LEAD'),
  () => told('porteuse', null),
  () => told('pilote', 'LEAD'),
  () => told('Partenaires', 'PARTNER'),
  () => told('copain', null),
];

const NUMBERS: readonly (() => Cell)[] = [
  () => cell('', null),
  () => told("'22440002800011", '22440002800011'),
  () => told('2,244E+13', null),
  () => told('22440002800000', null),
  () => told('22440002800011.0', '22440002800011'),
  () => told('SIRET 22440002800011', '22440002800011'),
  () => cell('224 400 028 00011', '22440002800011'),
  () => told('22440002800012', null),
];

function thousands(value: number, sign: string): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, sign);
}

export function carelessEcosystem(seed: number): CarelessTable[] {
  const random = seeded(seed);
  const below = (bound: number) => Math.floor(random() * bound);
  const pick = <One>(all: readonly One[]): One => all[below(all.length)] ?? (all[0] as One);
  const name = (at: number) => `Atelier ${seed}.${at} de l’Œuvre`;
  const rows = (count: number, make: (at: number) => CarelessRow) => Array.from({ length: count }, (_, at) => make(at));
  const actors = rows(6, (at): CarelessRow => {
    const isNameless = random() < 0.1;
    // Open data name no natural person.
    const isPerson = !isNameless && random() < 0.05;
    const number = at === 0 ? pick(NUMBERS)() : cell('', null);
    // An empty line is not a row.
    const seat = isNameless ? cell('02691', null) : pick(SEATS)();
    const cells = {
      name: isNameless ? told('', null) : isPerson ? told(`Mme Dupont ${seed}`, null) : cell(name(at)),
      seat,
      themes: pick(THEMES)(),
      siret: number,
    };
    return { key: name(at), cells, isHopeless: isNameless || isPerson };
  });
  const initiatives = rows(5, (at): CarelessRow => {
    const kind = pick(KINDS)();
    const cells = {
      ...{ key: cell(`p${seed}-${at}`), title: cell(`Projet ${seed}.${at}`), kind, startDate: pick(DAYS)() },
      ...{ budget: pick(AMOUNTS)(1000 + below(900_000)), themes: pick(THEMES)() },
    };
    return { key: `Projet ${seed}.${at}`, cells, isHopeless: kind.means === null };
  });
  const known = (all: readonly CarelessRow[]) => all.filter(({ isHopeless }) => !isHopeless).map(({ key }) => key);
  const reference = (all: readonly string[]) => {
    const one = pick(all);
    return one === undefined || random() < 0.15
      ? told('Personne de connu', null)
      : cell(pick([one, one, one.toUpperCase(), one.replace(' ', '  ')]), one);
  };
  const participations = rows(6, (at): CarelessRow => {
    const [actor, initiative, role] = [reference(known(actors)), reference(known(initiatives)), pick(ROLES)()];
    const isHopeless = [actor, initiative, role].some(({ means }) => means === null);
    return { key: `${at}`, cells: { actor, initiative, role }, isHopeless };
  });
  const funding = rows(6, (at): CarelessRow => {
    const [funder, beneficiary, status] = [reference(known(actors)), reference(known(actors)), pick(STATUSES)()];
    const amount = pick(AMOUNTS)(1000 + below(900_000));
    const cells = {
      funder,
      beneficiary,
      status,
      nature: cell('Subvention', 'SUBSIDY'),
      amount,
      decidedOn: pick(DAYS)(),
      reference: cell(`D-${seed}-${at}`),
    };
    const isHopeless =
      [funder, beneficiary, status].some(({ means }) => means === null) ||
      (amount.isReported === true && amount.means === null);
    return { key: `D-${seed}-${at}`, cells, isHopeless };
  });
  const write = (table: CarelessTable['name'], all: readonly CarelessRow[]): CarelessTable => {
    const columns = Object.keys(all[0]?.cells ?? {})
      .map((column) => [random(), column] as const)
      .sort(([one], [other]) => one - other)
      .map(([, column]) => column);
    // Our column names or their headings for people, as a spreadsheet has them or in capitals.
    const call = pick<(column: string) => string>([
      (column) => column,
      (column) => wordsOfColumn(column)[0],
      (column) => `${wordsOfColumn(column)[0].toUpperCase()} *`,
    ]);
    const headings = Object.fromEntries(columns.map((column) => [column, call(column)]));
    // An unknown column, and a total below the table, which is not a row.
    const hasRemarks = random() < 0.3;
    const foot =
      table === 'funding-links' && random() < 0.3
        ? [
            columns.map((column) =>
              column === 'amount' ? '1' : column === columns.find((one) => one !== 'amount') ? 'TOTAL' : '',
            ),
          ]
        : [];
    const delimiter = pick([';', '\t', ',']);
    const quote = (text: string) => (text.includes(delimiter) ? `"${text}"` : random() < 0.2 ? ` ${text} ` : text);
    const body = [...all.map(({ cells }) => columns.map((column) => cells[column]?.text ?? '')), ...foot];
    const lines = [Object.values(headings), ...body]
      .map((cells, at) => [
        ...cells,
        ...(hasRemarks ? [at === 0 ? 'À voir' : at > all.length ? '' : pick(['', 'vu', 'à rappeler'])] : []),
      ])
      .map((cells, at) => cells.map((text) => (at === 0 ? text : quote(text))).join(delimiter));
    const text = `${lines.join(pick(['\n', '\r\n']))}${pick(['', '\n', `\n${delimiter.repeat(columns.length - 1)}\n`])}`;
    return { name: table, file: encode(text, pick(['utf8', 'bom', 'cp1252'])), headings, rows: all };
  };
  return [
    write('actors', actors),
    write('initiatives', initiatives),
    write('participations', participations),
    write('funding-links', funding),
  ];
}

const CP1252: Readonly<Record<string, number>> = { '€': 0x80, Œ: 0x8c, '’': 0x92, œ: 0x9c };

/** Windows-1252 has no narrow space: a spreadsheet writes a plain one. */
function encode(text: string, encoding: string): Buffer {
  if (encoding !== 'cp1252') return Buffer.from(`${encoding === 'bom' ? '\ufeff' : ''}${text}`);
  return Buffer.from([...text.replaceAll('\u202f', ' ')].map((sign) => CP1252[sign] ?? sign.charCodeAt(0)));
}
