/** Everything that a consultant delivers, in one archive: tables, map, graph, matters, sources, methods, and a description of each file. */
import { strToU8, zipSync } from 'fflate';
import { answerTo } from '../../data/answer-to.ts';
import type { Label } from '../../data/labels.tsx';
import {
  AnyPivotDocument,
  CountedActorsDocument,
  DeliveredMattersDocument,
  type Language,
  WholeNetworkDocument,
  WithoutTerritoryDocument,
} from '../../generated/graphql.ts';
import { fetchFile } from '../../parts/export/fetch-file.ts';
import { framePicture } from '../../parts/export/frame-picture.ts';
import { publishersOf, readSources } from '../../parts/export/read-sources.ts';
import type { Cell } from '../../parts/export/table.ts';
import { toCsv } from '../../parts/export/to-csv.ts';
import { toPng } from '../../parts/export/to-png.ts';
import { toXlsx } from '../../parts/export/to-xlsx.ts';
import type { Say } from '../../words/words.ts';
import { addressOfExport } from './address-of-export.ts';
import { type DeliverableWord, readMe } from './deliverable-read-me.ts';
import { analysedTables, type Rested } from './deliverable-tables.ts';
import type { Period } from './difference/changes-table.ts';
import { EXPORTED_FILES, type ExportedFile } from './exported-files.ts';
import type { MapLegend } from './map/draw-legend.ts';
import { drawMap } from './map/draw-map.ts';
import { layOut } from './map/lay-out.ts';
import { mapNotes } from './map/map-notes.ts';
import { readDetails } from './map/read-details.ts';
import { toGexf } from './map/to-gexf.ts';
import type { TableWords } from './table-words.ts';

export interface Wanted {
  readonly territory: string | null;
  readonly language: Language;
  /** The name of the territory, or that there is none. */
  readonly place: string;
  /** The source and the day. */
  readonly source: string;
  readonly legend: MapLegend;
  /** YYYY-MM-DD */
  readonly today: string;
  /** Of the changes. */
  readonly period: Period;
  /** The words of the tables that the pages show too. */
  readonly words: TableWords;
  readonly say: Say<DeliverableWord>;
  /** The labels of the closed lists of the API. */
  readonly label: Label;
  /** Called after each file with their number. */
  readonly onFile: (count: number) => void;
  readonly signal: AbortSignal;
}

/** Linked data are for other programs, which ask the server. */
const { jsonld: _, ...DELIVERED } = EXPORTED_FILES;

/** @throws Error with the message of the server when a part is missing: an incomplete archive is not delivered; the reason of the signal when it is stopped */
export async function makeDeliverable(wanted: Wanted): Promise<Blob> {
  const files: Record<string, Uint8Array> = {};
  const put = async (name: string, content: Blob) => {
    files[name] = new Uint8Array(await content.arrayBuffer());
    wanted.signal.throwIfAborted();
    wanted.onFile(Object.keys(files).length);
  };
  for (const file of Object.values<ExportedFile>(DELIVERED)) {
    const response = await fetchFile(addressOfExport({ ...wanted, ...file }));
    await put(`${file.name}.${file.format}`, await response.blob());
  }
  const named = new Map<string, string>();
  const name = (actor: Actor) => named.set(actor.id, actor.name);
  const { territory } = wanted;
  const covered = await countCovered(wanted);
  const matrix = await actorsByTheme(wanted, covered.placeless, name);
  const notes: Record<string, readonly string[]> = {};
  for (const { table, basis } of [
    { table: matrix, basis: { counts: { measure: 'INITIATIVES', territory } } as const },
    await matters(wanted, name),
    ...(await analysedTables(wanted, name)),
  ]) {
    const told = [...table.notes, wanted.say('sourcesOf', { names: publishersOf(await readSources(basis)) })];
    notes[table.name] = told;
    const { say } = wanted.words;
    const whole = { ...table, notes: told, source: wanted.source, unknown: say('unknown'), id: say('id') };
    await put(`${table.name}.csv`, toCsv(whole, wanted.language));
    await put(`${table.name}.xlsx`, await toXlsx(whole));
  }
  const { svg, gexf } = await mapOf(wanted, covered.placeless, name);
  await put('carte-des-liens.svg', new Blob([svg]));
  await put('carte-des-liens.png', await toPng(svg));
  await put('carte-des-liens.gexf', gexf);
  const { default: methods } = await import('../../../../docs/fr/annexe-methodologique.md?raw');
  files['methodes.md'] = strToU8(methods);
  files['LISEZMOI.txt'] = strToU8(await readMe(wanted, { counted: covered.told(matrix), notes, files, named }));
  return new Blob([zipSync(files)], { type: 'application/zip' });
}

type Actor = { readonly id: string; readonly name: string };
/** Takes note of an actor that a file names. */
type Name = (actor: Actor) => void;

interface Covered {
  /** Initiatives without a territory are in no table of a territory, except that of matters: how many they are, in a sentence. */
  readonly placeless: readonly string[];
  /** How many initiatives a matrix counts, which rows of the table of initiatives they are, and which rows of that of actors the page Acteurs counts. */
  readonly told: (matrix: { readonly counted: number; readonly outside: number }) => readonly string[];
}

async function countCovered({ territory, say }: Wanted): Promise<Covered> {
  const [{ there, without }, { actors, bodies }] = await Promise.all([
    answerTo(WithoutTerritoryDocument, { territory }),
    answerTo(CountedActorsDocument, { territory }),
  ]);
  if (!actors || !bodies || !there || !without) throw new Error('');
  const placeless =
    territory === null || without.totalCount === 0 ? [] : [say('placeless', { count: without.totalCount })];
  return {
    placeless,
    told: ({ counted, outside }) => [
      say('inMatrix', { count: counted }),
      ...(territory === null
        ? []
        : [say('thereAndLarger', { there: there.totalCount, larger: counted - there.totalCount })]),
      ...(outside === 0 ? [] : [say('inNoCell', { count: outside })]),
      ...placeless,
      say(territory === null ? 'actorsListed' : 'actorsThere', { count: actors.totalCount, bodies: bodies.totalCount }),
    ],
  };
}

async function actorsByTheme({ territory, place, language, say }: Wanted, placeless: readonly string[], note: Name) {
  const asked = { rows: 'ACTOR', columns: 'ROOT_THEME', measure: 'INITIATIVES', nature: null } as const;
  const { pivot } = await answerTo(AnyPivotDocument, { ...asked, territory, language });
  if (!pivot) throw new Error('');
  for (const { actor, name } of pivot.rows) if (actor) note({ id: actor.id, name });
  return {
    title: `${say('actorsByTheme')} · ${place}`,
    name: 'acteurs-thematiques',
    headings: [say('actor'), say('total'), ...pivot.columns.map(({ name }) => name)],
    rows: pivot.rows.map(({ name, count }, down): Cell[] => [name, count, ...(pivot.counts[down] ?? [])]),
    ids: pivot.rows.map(({ actor }) => actor?.id ?? ''),
    columnIds: [null, null, ...pivot.columns.map(({ theme }) => theme?.id ?? null)],
    foot: [say('total'), pivot.distinct, ...pivot.columns.map(({ count }) => count)],
    ...{ counted: pivot.distinct, outside: pivot.outside },
    notes: [
      say('aboutMatrix'),
      ...placeless,
      ...(pivot.rowCount > pivot.rows.length ? [say('cut', { count: pivot.rowCount })] : []),
    ],
  };
}

async function matters({ territory, place, language, say, label, words }: Wanted, note: Name): Promise<Rested> {
  const { matters: found } = await answerTo(DeliveredMattersDocument, { territory, language });
  if (!found) throw new Error('');
  for (const { callFirst } of found.nodes) for (const actor of callFirst) note(actor);
  const table = {
    title: `${say('matters')} · ${place}`,
    name: 'sujets',
    headings: [
      ...[say('matter'), say('kind'), say('urgency'), say('due'), say('decision'), say('why'), say('caveat')],
      ...[say('call'), words.say('id')],
    ],
    rows: found.nodes.map(({ id, kind, urgency, dueOn, decision, headline, whyNow, caveat, callFirst }) => [
      ...[
        headline,
        label('MatterKind', kind),
        label('MatterUrgency', urgency),
        dueOn == null ? '' : { day: dueOn },
        decision ? label('DecisionStatus', decision.status) : say('undecided'),
        whyNow ?? '',
        caveat ?? '',
      ],
      ...[callFirst.map(({ name, contact }) => (contact ? `${name} (${contact})` : name)).join(' ; '), id],
    ]),
    notes: found.totalCount > found.nodes.length ? [say('cut', { count: found.totalCount })] : [],
  };
  // What each matter gathers, and whom it names.
  const rows = found.nodes.flatMap(({ actors, initiatives }) => [...actors, ...initiatives].map(({ id }) => id));
  return { table, basis: { rows } };
}

async function mapOf(
  { territory, place, source, legend, say, label, words, language }: Wanted,
  placeless: readonly string[],
  note: Name,
): Promise<{ svg: string; gexf: Blob }> {
  const { network } = await answerTo(WholeNetworkDocument, { theme: null, territory });
  if (!network) throw new Error('');
  for (const actor of network.actors) note(actor);
  const layout = layOut(network);
  const positions = await layout.positions.finally(layout.stop);
  const details = await readDetails(network, territory, language);
  const gexf = await toGexf(network, positions, legend, details, label, source);
  const told = {
    title: `${say('map')} · ${place}`,
    filters: [...mapNotes(network, territory === null, territory !== null, words.say), ...placeless],
    below: [source, `${say('sources')} : ${publishersOf(await readSources())}`],
  };
  return { svg: framePicture(drawMap(network, positions, legend), told), gexf };
}
