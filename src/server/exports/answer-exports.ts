/**
 * Answers /exports/FORMAT: a part of the graph as a file, for callers that may read it, within the same limits as
 * questions.
 */

import { createReadStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { today } from '../../answers/today.js';
import type { Database } from '../../database/database.js';
import type { Told } from '../../errors.js';
import type { ExportFilters } from '../../export/filters.js';
import type { Format } from '../../export/format.js';
import { EXPORT_NAMES, type ExportFormat, formatOf } from '../../export/formats.js';
import { type OpenExport, openExport } from '../../export/open-export.js';
import { whileUnchanged } from '../../export/while-unchanged.js';
import { writeFiles } from '../../export/write-files.js';
import type { Language } from '../../words/labels.js';
import { badInput, told } from '../../words/tell.js';
import type { Handler, Incoming, Outgoing } from '../chain-handlers.js';
import { createFileQueue } from '../few-at-once.js';
import { isLanguage, languageOf } from '../find-language.js';
import { findRepeated } from '../limits/find-repeated.js';
import { nothingHere, sendRefusal } from '../refuse.js';
import { refuseKnown } from '../refuse-known.js';
import { signalOf } from '../signal-of.js';

/** Header of an answer: what the file leaves out, by reason, as JSON. */
export const LEFT_OUT = 'passerelle-left-out';

/** A département has about ten thousand entities. */
const MOST_ENTITIES = 100_000;

/** How often an export is made again when somebody writes meanwhile. */
const ATTEMPTS = 3;

/**
 * Runs after `admitRequests`, which identifies the caller. @param isClosed whether only persisted operations are
 * answered
 */
export function answerExports(database: Database, isClosed: boolean): Handler {
  const inTurn = createFileQueue('exports');
  return async (request, response) => {
    if (isClosed) return nothingHere(request, response);
    try {
      const asked = readAsked(request);
      if ('refused' in asked) {
        if (asked.status === 405) response.setHeader('allow', 'GET');
        return sendRefusal(response, asked.status, asked.refused, asked.status === 404 ? 'NOT_FOUND' : 'BAD_REQUEST');
      }
      await sendExport(database, asked, request, response, inTurn);
    } catch (error) {
      // The client has left.
      if (response.headersSent || response.destroyed) response.destroy();
      else refuseKnown(error, response);
    }
  };
}

interface AskedExport {
  readonly format: Format;
  /** The file that is asked for, when the format has several. */
  readonly table: string | undefined;
  readonly filters: ExportFilters;
  readonly language: Language;
}

interface Refused {
  readonly status: 400 | 404 | 405;
  readonly refused: Told;
}

const OPTIONS = ['territory', 'theme', 'asOf', 'table', 'language'];

/** Reads the address of an export: the format, and the options after the question mark. */
function readAsked({ method = 'GET', url = '', headers }: Incoming): AskedExport | Refused {
  const refuse = (status: Refused['status'], refused: Told): Refused => ({ status, refused });
  if (method !== 'GET') return refuse(405, told('READ_ONLY', ['exports'], { method }));
  const { pathname, searchParams } = new URL(url, 'http://passerelle.invalid');
  const name = pathname.split('/').slice(2).join('/');
  const known = EXPORT_NAMES.find((each) => each === name.toLowerCase());
  if (known === undefined) {
    const formats = EXPORT_NAMES.filter((each) => !isForCommand(each)).join(', ');
    return refuse(404, told('UNKNOWN_EXPORT', ['exports'], { format: name, formats }));
  }
  if (isForCommand(known)) return refuse(400, told('EXPORT_BY_COMMAND', ['exports', known], { format: known }));
  // A mistyped filter would export everything.
  const stray = [...searchParams.keys()].find((key) => !OPTIONS.includes(key));
  if (stray !== undefined) {
    const options = OPTIONS.join(', ');
    return refuse(400, told('UNKNOWN_EXPORT_OPTION', ['exports', known], { option: stray, options }));
  }
  const repeated = findRepeated(searchParams);
  if (repeated !== undefined) return refuse(400, told('REPEATED_OPTION', ['exports', known], { option: repeated }));
  const option = (key: string) => searchParams.get(key) || undefined;
  const format = formatOf(known);
  const table = option('table');
  const wrongTable = faultOfTable(table, format.tables, ['exports', known]);
  if (wrongTable) return refuse(400, wrongTable);
  const language = option('language');
  if (language !== undefined && !isLanguage(language))
    return refuse(400, told('UNKNOWN_LANGUAGE', ['exports', known], { language }));
  const filters = { territory: option('territory'), theme: option('theme'), asOf: option('asOf') };
  return { format, table, filters, language: languageOf(language, headers) };
}

function faultOfTable(table: string | undefined, known: readonly string[] | undefined, at: string[]): Told | undefined {
  if (known === undefined) return table === undefined ? undefined : told('EXPORT_WITHOUT_TABLES', at, {});
  const tables = known.join(' | ');
  if (table === undefined) return told('EXPORT_TABLE_MISSING', at, { tables });
  return known.includes(table) ? undefined : told('UNKNOWN_EXPORT_TABLE', at, { table, tables });
}

/** Formats that lock out writers are not offered to strangers. */
const isForCommand = (name: ExportFormat): boolean => formatOf(name).isExact === true;

/** The file is complete before its first byte is sent: half a file would look like a whole one. */
async function sendExport(
  database: Database,
  { format, table, filters, language }: AskedExport,
  { headers }: Incoming,
  response: Outgoing,
  inTurn: ReturnType<typeof createFileQueue>,
): Promise<void> {
  const signal = signalOf(response);
  const folder = await mkdtemp(join(tmpdir(), 'passerelle-export-'));
  try {
    const path = join(folder, 'export');
    const day = today();
    const makeFile = async () => {
      // The version is only written into files for `restore`, which this route does not send.
      const open = await openExport(database, { filters, day, language, version: '' });
      refuseTooMany(open);
      const files = format.files(open).filter(({ name }) => table === undefined || name === table);
      await writeFiles(
        files.map((file) => ({ file, path })),
        undefined,
        signal,
      );
      return open;
    };
    const made = await inTurn(response, () => whileUnchanged(database, makeFile, ATTEMPTS), signal);
    if (made === undefined) return;
    const { tally } = made;
    response.setHeader('content-type', format.mediaType);
    response.setHeader('content-length', (await stat(path)).size);
    const name = `passerelle-${table ?? 'export'}-${day}.${format.ending}`;
    response.setHeader('content-disposition', `attachment; filename="${name}"`);
    response.setHeader('cache-control', headers.authorization ? 'private, no-store' : 'no-store');
    response.setHeader(LEFT_OUT, JSON.stringify(tally.remarks));
    await pipeline(createReadStream(path), response);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** @throws BadInput when there are more than may be sent */
function refuseTooMany({ selection }: OpenExport): void {
  const { actors, initiatives, fundingLinks } = selection;
  const count = actors.length + initiatives.length + fundingLinks.length;
  if (count > MOST_ENTITIES) throw badInput('EXPORT_TOO_LARGE', ['exports'], { count, most: MOST_ENTITIES });
}
