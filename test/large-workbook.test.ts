/** A large workbook is written in a thread, while others are answered. */
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import readXlsxFile from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { formatOf } from '../src/export/formats.js';
import type { OpenExport, RelationName } from '../src/export/open-export.js';
import type { RelationRow } from '../src/export/rows.js';
import { Tally } from '../src/export/tally.js';
import { countRounds } from './count-rounds.js';
import { testDatabase } from './database.js';

const ROWS = 20_000;

async function* nothing() {}

async function* roles(): AsyncGenerator<RelationRow> {
  for (let at = 0; at < ROWS; at += 1) {
    const [from, to] = [
      { id: `actor-${at}`, name: `Acteur ${at}` },
      { id: `initiative-${at}`, name: 'É <b>&' },
    ];
    yield { from, to, kind: 'LEAD', firstDay: '2026-02-28', lastDay: null, source: at % 2 === 0 ? 'source-1' : null };
  }
}

const open: OpenExport = {
  ...{ database: testDatabase(), filters: {}, day: '2026-03-01', language: 'FR', version: '0', tally: new Tally() },
  selection: {
    ...{ actors: [], actorsThere: undefined, initiatives: [], fundingLinks: [], sources: [] },
    ...{ placeless: 0, territories: undefined },
  },
  ...{ chosen: { actors: new Set(), initiatives: new Set() }, themes: new Map() },
  ...{ actors: nothing, initiatives: nothing, fundingLinks: nothing, sources: nothing, zones: nothing },
  relations: (name: RelationName) => (name === 'participations' ? roles() : nothing()),
};

it('lets others work while it is written', async () => {
  let bytes = Buffer.alloc(0);
  const rounds = await countRounds(async () => {
    const [file] = formatOf('xlsx').files(open);
    bytes = await buffer(Readable.from(file?.chunks() ?? []));
  });
  // In one piece there was none.
  expect(rounds).toBeGreaterThan(50);
  const sheets = await readXlsxFile(bytes);
  const { data = [] } = sheets.find(({ sheet }) => sheet === 'Rôles') ?? {};
  expect(data).toHaveLength(1 + ROWS);
  const row = [
    'Acteur 19999',
    'Porteur',
    'É <b>&',
    new Date('2026-02-28'),
    null,
    null,
    'actor-19999',
    'initiative-19999',
  ];
  expect(data.at(-1)).toEqual(row);
});
