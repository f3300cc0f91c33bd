/** The files of the server, each table compared with the API and with the same table of the workbook: rows, and sums by another way. */
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { isFull } from '../runs.js';
import { application } from './application.js';

const TABLES = ['actors', 'initiatives', 'roles', 'memberships', 'links', 'funding', 'coverage', 'sources'];
const PLACES = isFull ? [null, 'EPCI-240200477', 'ARR-024'] : [null];

const address = (path: string) => new URL(path, application().address);

type Row = Readonly<Record<string, string>>;

function addressOf(format: string, territory: string | null, table?: string): URL {
  const found = address(`/exports/${format}?language=fr`);
  if (table !== undefined) found.searchParams.set('table', table);
  if (territory !== null) found.searchParams.set('territory', territory);
  return found;
}

/** The file at this address; a refusal fails the test with its words. */
async function take(from: URL): Promise<Buffer> {
  const response = await fetch(from);
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(response.status, bytes.toString('utf8', 0, 500)).toBe(200);
  return bytes;
}

async function readCsv(table: string, territory: string | null): Promise<Row[]> {
  return parse(await take(addressOf('csv', territory, table)), { bom: true, delimiter: ';', columns: true });
}

async function ask(query: string) {
  const body = JSON.stringify({ query });
  const response = await fetch(address('/graphql'), {
    ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body },
  });
  // biome-ignore lint/suspicious/noExplicitAny: the answers of several queries.
  const { data, errors } = (await response.json()) as { data: any; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

const cents = (text: string | null | undefined): number => Math.round(Number((text ?? '').replace(',', '.')) * 100);
const addUp = (rows: readonly Row[], column: string) => rows.reduce((sum, row) => sum + cents(row[column] || '0'), 0);
const filterOf = (territory: string | null) => (territory === null ? '' : `filter: {territory: "${territory}"}, `);
const idsOf = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id).sort();
const NATURES = { SUBSIDY: 'Subvention', LOAN: 'Prêt', GUARANTEE: 'Garantie', IN_KIND: 'Aide en nature' };

describe.each(PLACES)('the exported tables of %s', (territory) => {
  it('are the same in the workbook, cell by cell', async () => {
    const sheets = await readWorkbook(await take(addressOf('xlsx', territory)));
    expect(sheets).toHaveLength(TABLES.length + 1);
    const notes = sheets.at(-1)?.data.join('\n') ?? '';
    const { initiatives } = await ask('{ initiatives(filter: { withoutTerritory: true }) { totalCount } }');
    expect(initiatives.totalCount).toBeGreaterThan(0);
    const placeless = new RegExp(`^Initiatives sans territoire connu .+: ${initiatives.totalCount}$`, 'm');
    expect(placeless.test(notes), notes).toBe(territory !== null);
    for (const [place, table] of TABLES.entries()) {
      const file = await take(addressOf('csv', territory, table));
      const lines: string[][] = parse(file, { bom: true, delimiter: ';' });
      const sheet = sheets[place]?.data ?? [];
      expect(sheet.length, table).toBe(lines.length);
      for (const [at, line] of lines.entries()) {
        const told = line.map((_, across) => tell(sheet[at]?.[across]));
        expect(told, `${table}, row ${at}`).toEqual(line.map((cell) => plain(cell)));
      }
    }
  });

  it('have the initiatives and the funding of the API, with the same sums', async () => {
    const api = await ask(`{
      initiatives(${filterOf(territory)}first: 200) { totalCount nodes { id budget status startDate endDate } }
      fundingLinks(${filterOf(territory)}first: 200) { totalCount nodes { id amount amountRequested nature status } } }`);
    const all = await readCsv('initiatives', territory);
    const initiatives = all.filter((row) => row['Territoire demandé'] !== 'couvre plus que ce territoire');
    if (territory === null) expect(initiatives).toHaveLength(all.length);
    expect(initiatives.map((row) => row.Identifiant).sort()).toEqual(idsOf(api.initiatives.nodes));
    const budgets = api.initiatives.nodes.map(({ budget }: { budget: string | null }) => cents(budget ?? '0'));
    expect(addUp(initiatives, 'Budget (€)')).toBe(budgets.reduce((sum: number, each: number) => sum + each, 0));
    for (const { id, status, startDate } of api.initiatives.nodes) {
      const row = initiatives.find(({ Identifiant }) => Identifiant === id);
      expect(Boolean(row?.['Statut déclaré'])).toBe(status !== null);
      if (startDate > '2026-11-25' && status !== 'ABANDONED') expect(row?.['État au 25/11/2026']).toBe('À venir');
    }
    const funding = await readCsv('funding', territory);
    const own = new Set(idsOf(api.fundingLinks.nodes));
    const listed = funding.filter(({ Identifiant }) => own.has(Identifiant ?? ''));
    expect(listed.map(({ Identifiant }) => Identifiant).sort()).toEqual([...own].sort());
    for (const [nature, word] of Object.entries(NATURES)) {
      const known = api.fundingLinks.nodes.filter((link: { nature: string | null }) => link.nature === nature);
      for (const [column, field] of [
        ['Accordé (€)', 'amount'],
        ['Demandé (€)', 'amountRequested'],
      ] as const) {
        const sum = known.reduce((all: number, link: Row) => all + cents(link[field] ?? '0'), 0);
        expect(
          addUp(
            listed.filter((row) => row.Nature === word),
            column,
          ),
          `${nature} ${field}`,
        ).toBe(sum);
      }
    }
  });

  it('have a row for whatever a matrix of the territory counts: initiatives, their actors and roles', async () => {
    if (territory === null) return;
    const { pivot } = await ask(`{ pivot(rows: ACTOR, columns: ROOT_THEME, territory: "${territory}", rowLimit: 200) {
      distinct rowCount rows { count actor { id } } } }`);
    expect(pivot.rows).toHaveLength(pivot.rowCount);
    const initiatives = await readCsv('initiatives', territory);
    expect(initiatives).toHaveLength(pivot.distinct);
    const roles = await readCsv('roles', territory);
    const actors = new Set((await readCsv('actors', territory)).map(({ Identifiant }) => Identifiant));
    const listed = new Set(initiatives.map(({ Identifiant }) => Identifiant));
    for (const { actor, count } of pivot.rows) {
      expect(actors, actor.id).toContain(actor.id);
      const held = roles.filter((row) => row['Identifiant de l’acteur'] === actor.id);
      const led = new Set(held.map((row) => row['Identifiant de l’initiative']));
      expect(led.size, actor.id).toBe(count);
      for (const id of led) expect(listed).toContain(id);
    }
  });

  it('have the actors, the roles, the memberships and the links of the API', async () => {
    const relation = (name: string) => `${name}(first: 200) { edges { node { id } } }`;
    const api = await ask(`{ actors(${filterOf(territory)}first: 200) { totalCount nodes { id
      ${['initiativesConnection', 'memberOfConnection', 'linkedToConnection'].map(relation).join(' ')} } } }`);
    const actors = await readCsv('actors', territory);
    const ids = new Set(actors.map(({ Identifiant }) => Identifiant));
    expect([...ids]).toEqual(expect.arrayContaining(idsOf(api.actors.nodes)));
    if (territory !== null) return;
    expect([...ids].sort()).toEqual(idsOf(api.actors.nodes));
    type Edges = Readonly<Record<string, { readonly edges: readonly unknown[] }>>;
    const count = (name: string) =>
      api.actors.nodes.reduce((sum: number, actor: Edges) => sum + (actor[name]?.edges.length ?? 0), 0);
    expect(await readCsv('roles', null)).toHaveLength(count('initiativesConnection'));
    expect(await readCsv('memberships', null)).toHaveLength(count('memberOfConnection'));
    expect(await readCsv('links', null)).toHaveLength(count('linkedToConnection'));
  });

  it('count on each theme and territory what the lists state', async () => {
    const api = await ask(
      `{ initiatives(${filterOf(territory)}first: 200) { nodes { themes { id } territories { id } } } }`,
    );
    const rows = await readCsv('coverage', territory);
    expect(rows.length).toBeGreaterThan(0);
    type Stated = Readonly<Record<'themes' | 'territories', readonly { readonly id: string }[]>>;
    for (const row of rows) {
      const [theme, place] = [row['Identifiant de la thématique'], row['Identifiant du territoire']];
      const stated = api.initiatives.nodes.filter(
        ({ themes, territories }: Stated) =>
          themes.some(({ id }) => id === theme) && territories.some(({ id }) => id === place),
      );
      expect(Number(row['Nombre d’initiatives']), `${theme} ${place}`).toBe(stated.length);
    }
  });

  it('add up, nature by nature, to what the page Financements counts there', async () => {
    if (territory === null) return;
    const funding = await readCsv('funding', territory);
    for (const [nature, word] of Object.entries(NATURES)) {
      const { pivot } = await ask(
        `{ pivot(rows: FUNDER, columns: YEAR, measure: EUROS, nature: [${nature}], territory: "${territory}") { amount } }`,
      );
      const counted = funding.filter(
        (row) => row.Nature === word && row['Identifiant du financeur'] !== row['Identifiant du bénéficiaire'],
      );
      const sum = addUp(counted, 'Compté dans ce territoire (€, part arrondie)');
      // Parts are rounded to the euro, and what that takes from one goes to the next.
      expect(Math.abs(sum - cents(pivot.amount ?? '0')), nature).toBeLessThan(100);
    }
  });
});

/** A cell of a workbook as its table writes it in CSV. */
function tell(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return plain(typeof cell === 'number' ? String(cell).replace('.', ',') : String(cell));
}

/** Without what only one of the two has: the guard before a formula, zeros after the comma, ends of lines. */
const plain = (text: string): string =>
  text
    .replace(/^'(?=\s*[=+\-@'])/, '')
    .replace(/^(-?\d+),(\d*?)0+$/, '$1,$2')
    .replace(/,$/, '')
    .replaceAll('\r\n', '\n');
