/** Imports over HTTP: files are sent, tried, imported, followed, stopped and undone, by coordinators only. */
import { existsSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { testDatabase } from './database.js';
import { graphHash } from './graph-hash.js';
import { full } from './runs.js';
import { serve, TOKEN } from './serve.js';
import { temporaryFolder } from './temporary-folder.js';

const database = testDatabase();
const dataDirectory = temporaryFolder();
const address = serve(database, { actors: { A: { themes: ['med'] } } }, [], {
  dataDirectory,
  timeouts: { headers: 10_000, request: 3_000, upload: 60_000, idle: 10_000, silence: 300_000, checks: 200 },
});

const HEADING =
  'nomAttribuant;idAttribuant;dateConvention;referenceDecision;nomBeneficiaire;idBeneficiaire;objet;montant;nature';
const row = (club: string, amount: string) =>
  `Ville de Pont;22440002800011;2019-03-01;D;${club};;Fonctionnement;${amount};aide en numéraire`;
const table = (...rows: readonly string[]) => [HEADING, ...rows].join('\n');

const authorization = `Bearer ${TOKEN}`;

// biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
type Any = any;

async function send(
  name: string,
  body: string | Buffer,
  more = '',
  headers: Record<string, string> = { authorization },
) {
  const answer = await fetch(`${address()}imports?name=${encodeURIComponent(name)}${more}`, {
    ...{ method: 'POST', body: typeof body === 'string' ? body : new Uint8Array(body), headers },
  });
  const told: Any = await answer.json();
  return { status: answer.status, upload: told.upload as string, ...told };
}

async function ask(query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Any> {
  const answer = await fetch(`${address()}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization, ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors }: Any = await answer.json();
  if (errors) throw new Error(errors.map(({ message }: Any) => message).join(' '));
  return data;
}

const UPLOAD = `upload state progress format why failure sequence report {
  import isDryRun isRefused isIncomplete rows accepted repaired rejected lost unread amount rejectedAmount updated unchanged rejectedFiles
  created { label count }
  groups { level rule column label count rejected amount examples { line column value message remedy } }
  faults { line rule message(language: EN) } overlaps { source { id } rows amount isOtherDecision }
}`;

const begin = async (upload: string, more = '') =>
  (
    await ask(
      `mutation { importFile(input: {upload: "${upload}"${more}}) { upload { state } userErrors { code message } } }`,
    )
  ).importFile;

async function settled(upload: string): Promise<Any> {
  for (;;) {
    const { importUpload } = await ask(`{ importUpload(upload: "${upload}") { ${UPLOAD} } }`);
    if (!['TRYING', 'IMPORTING'].includes(importUpload.state)) return importUpload;
  }
}

async function undo(name: string): Promise<Any> {
  const { undoImport } = await ask(
    `mutation { undoImport(input: {import: "${name}"}) { undoneCount kept remaining change userErrors { code } } }`,
  );
  return undoImport;
}

const FAULTY = table(row('Club', '1000'), row('Amis', '12,50'), row('Chorale', 'beaucoup'), row('Foot', '-5'));

describe('an uploaded file', () => {
  it('is tried, confirmed and undone, and its report is the one of the command', async () => {
    const before = await graphHash();
    const { status, upload, files } = await send('subventions 2019.csv', FAULTY);
    expect(status).toBe(201);
    expect(files).toEqual([{ name: 'subventions 2019.csv', bytes: Buffer.byteLength(FAULTY) }]);
    expect(await begin(upload)).toEqual({ upload: { state: 'TRYING' }, userErrors: [] });
    const tried = await settled(upload);
    expect(tried).toMatchObject({ state: 'TRIED', format: 'subsidies', failure: null, progress: 1 });
    expect(tried.report).toMatchObject({
      isDryRun: true,
      isIncomplete: true,
      rows: 4,
      accepted: 2,
      rejected: 2,
      amount: '1012.50',
    });
    expect(tried.report.groups.map(({ level }: Any) => level)).toContain('FIGURE');
    expect(tried.report.groups.find(({ rule }: Any) => rule === 'amount')).toMatchObject({
      ...{ count: 1, rejected: 1, label: "montant qui n'est pas un nombre, ligne refusée".replace("'", '’') },
      examples: [
        { line: 4, value: 'beaucoup', message: expect.stringMatching(/^le montant «.beaucoup.» n’est pas un nombre$/) },
      ],
    });
    // Two rows are left out, each by its amount: that nobody has a number leaves out none.
    const left = tried.report.groups.filter(({ rejected }: Any) => rejected > 0);
    expect(left.map(({ column, rejected }: Any) => [column, rejected])).toEqual([
      ['montant', 1],
      ['montant', 1],
    ]);
    expect(tried.report.groups.find(({ rule }: Any) => rule === 'missing-identifier')).toMatchObject({
      ...{ count: 4, rejected: 0, amount: '1012.50' },
    });
    expect(await graphHash()).toBe(before);

    for (const [language, heading, cause] of [
      ['fr', 'à corriger', /;montant — le montant «\s?beaucoup\s?» n’est pas un nombre → .*;$/],
      ['en', 'to correct', /;montant — amount "beaucoup" is not a number → .*;$/],
    ] as const) {
      const path = `imports/${upload}/rejected/0?language=${language}`;
      const rejected = await fetch(`${address()}${path}`, { headers: { authorization } });
      const rows = (await rejected.text())
        .split('\r\n')
        .map((line) => line.replaceAll('"""', '"').replaceAll('""', '"'));
      expect(rows).toHaveLength(4);
      expect(rows[0]).toBe(`${HEADING};${heading};Passerelle`);
      expect(rows[1]).toContain(row('Chorale', 'beaucoup'));
      expect(rows[1]?.replaceAll(';"', ';')).toMatch(cause);
      expect(rows[2]).toContain(row('Foot', '-5'));
    }
    const inGerman = await fetch(`${address()}imports/${upload}/rejected/0?language=de`, {
      headers: { authorization },
    });
    expect([inGerman.status, await inGerman.text()]).toEqual([400, expect.stringContaining('UNKNOWN_LANGUAGE')]);

    await begin(upload, ', dryRun: false');
    const done = await settled(upload);
    expect(done).toMatchObject({ state: 'IMPORTED', report: { isDryRun: false } });
    expect({ ...done.report, import: '', isDryRun: true, notInFile: null }).toEqual({
      ...tried.report,
      import: '',
      notInFile: null,
    });
    expect((await begin(upload)).userErrors).toMatchObject([{ code: 'ALREADY_IMPORTED' }]);

    const { imports } = await ask(
      '{ imports { totalCount nodes { import by format files rows accepted rejected lost amount faults state isUndoable } } }',
    );
    expect(imports.nodes[0]).toMatchObject({
      ...{ import: done.report.import, by: 'admin', format: 'SUBSIDIES', files: ['subventions 2019.csv'], rows: 4 },
      ...{ accepted: 2, rejected: 2, lost: 0, amount: '1012.50', state: 'DONE', isUndoable: true },
    });
    const back = await undo(done.report.import);
    expect(back).toMatchObject({ kept: [], remaining: 0, userErrors: [] });
    expect(back.undoneCount).toBeGreaterThan(4);
    expect(await graphHash()).toBe(before);
    expect((await undo(done.report.import)).userErrors).toEqual([{ code: 'IMPORT_UNDONE' }]);
  });

  full('imports with what was said about the file for its dry run, by whoever continues', async () => {
    const heading = 'Bénéficiaire;Objet;Montant;Date de décision';
    const { upload } = await send('liste.csv', `${heading}\nClub;Fonctionnement;12,50;2019-03-01`);
    await begin(upload, ', funder: "22440002800011 Ville de Pont"');
    expect(await settled(upload)).toMatchObject({ state: 'TRIED', report: { accepted: 1 } });
    await begin(upload, ', dryRun: false');
    const { state, report } = await settled(upload);
    expect({ state, amount: report?.amount }).toEqual({ state: 'IMPORTED', amount: '12.50' });
    await undo(report.import);
  });

  full(
    'asks about a name without a number that a known actor bears, and takes it for that actor when told',
    async () => {
      const before = await graphHash();
      await database.driver.executeQuery(
        "CREATE (:Actor:Entity {id: 'actor-552100554', name: 'Voiliers du pont', siren: '552100554', revision: 1})",
      );
      const names = async (upload: string) =>
        (
          await ask(
            `{ importUpload(upload: "${upload}") { report { namesAloneCount namesAlone { name actor { id } rows amount isSame question } } } }`,
          )
        ).importUpload.report;
      const { upload } = await send('voile.csv', table(row('VOILIERS DU PONT', '80'), row('Autres', '1')));
      await begin(upload);
      await settled(upload);
      const asked = {
        ...{ name: 'VOILIERS DU PONT', actor: { id: 'actor-552100554' }, rows: 1, amount: '80.00', isSame: false },
        question: expect.stringMatching(
          /^le fichier dit «.VOILIERS DU PONT.», sans numéro.; on connaît un «.Voiliers du pont.» \(SIREN 552100554, commune inconnue\).: est-ce le même.\?$/,
        ),
      };
      expect(await names(upload)).toEqual({ namesAloneCount: 1, namesAlone: [asked] });
      const rest = await ask(
        `{ importUpload(upload: "${upload}") { report { namesAlone(first: 1, offset: 1) { name } } } }`,
      );
      expect(rest.importUpload.report.namesAlone).toEqual([]);
      await begin(upload, ', dryRun: false, same: ["VOILIERS DU PONT"]');
      const { report } = await settled(upload);
      expect(await names(upload)).toEqual({ namesAloneCount: 1, namesAlone: [{ ...asked, isSame: true }] });
      // Only the row of the other name still lacks a number.
      const lacking = report.faults.filter(({ rule }: Any) => rule === 'missing-identifier');
      expect(lacking.map(({ line }: Any) => line)).toEqual([3]);
      const { actor } = await ask('{ actor(id: "actor-552100554") { aliases receives: name } }');
      expect(actor.aliases).toEqual(['VOILIERS DU PONT']);
      expect(await undo(report.import)).toMatchObject({ kept: [], remaining: 0 });
      await database.driver.executeQuery("MATCH (a:Actor {id: 'actor-552100554'}) DETACH DELETE a");
      expect(await graphHash()).toBe(before);
    },
  );

  it('is one import together with the other files of the upload, under one name', async () => {
    const { upload } = await send('a.csv', table(row('Un', '1')));
    const second = await send('b.csv', table(row('Deux', '2')), `&upload=${upload}`);
    expect(second).toMatchObject({ status: 201, upload });
    await begin(upload, ', dryRun: false');
    const { report } = await settled(upload);
    expect(report).toMatchObject({ rows: 2, amount: '3.00' });
    await undo(report.import);
  });

  full('with money that is already known is reported, and imported only on request', async () => {
    const known = await send('connu.csv', table(row('Voile', '500')));
    await begin(known.upload, ', dryRun: false');
    const first = await settled(known.upload);
    const other = table(row('Voile', '500').replace(';D;', ';;').replace('Fonctionnement', 'Aide'));
    const { upload } = await send('autre.csv', other);
    await begin(upload, ', dryRun: false');
    expect(await settled(upload)).toMatchObject({
      state: 'TRIED',
      report: { isRefused: true, overlaps: [{ source: { id: 'source-connu' }, rows: 1, amount: '500.00' }] },
    });
    await begin(upload, ', dryRun: false, again: true');
    const second = await settled(upload);
    expect(second).toMatchObject({ state: 'IMPORTED', report: { accepted: 1 } });
    await undo(second.report.import);
    await undo(first.report.import);
  });

  full(
    'reports its progress, and can be stopped between two batches; what was written is complete',
    async () => {
      const rows = Array.from({ length: 6_000 }, (_, k) => row(`Club ${k}`, `${k + 1}`));
      const { upload } = await send('grand.csv', table(...rows));
      await begin(upload, ', dryRun: false');
      const events = await fetch(`${address()}graphql/stream`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'text/event-stream', authorization },
        body: JSON.stringify({
          query: `subscription { importProgress(upload: "${upload}") { state progress report { import accepted } } }`,
        }),
      });
      let told = '';
      let isStopped = false;
      const decoder = new TextDecoder();
      for await (const chunk of events.body ?? []) {
        told += decoder.decode(chunk);
        if (!isStopped && /"progress":0\.\d/.test(told)) {
          isStopped = true;
          expect(await begin((await send('x.csv', FAULTY)).upload)).toMatchObject({
            userErrors: [{ code: 'IMPORT_UNDER_WAY' }],
          });
          await ask(`mutation { cancelImport(input: {upload: "${upload}"}) { userErrors { code } } }`);
        }
        if (told.includes('event: complete')) break;
      }
      expect(told).toContain('"state":"STOPPED"');
      const { report } = await settled(upload);
      expect(report.accepted).toBeGreaterThan(0);
      expect(report.accepted).toBeLessThan(6_000);
      const { fundingLinks, imports } = await ask(
        '{ fundingLinks { totalCount } imports(state: [CUT]) { nodes { import } } }',
      );
      expect(fundingLinks.totalCount).toBe(report.accepted);
      expect(imports.nodes).toEqual([{ import: report.import }]);
      expect(await undo(report.import)).toMatchObject({ remaining: 0, userErrors: [] });
      expect((await ask('{ fundingLinks { totalCount } }')).fundingLinks.totalCount).toBe(0);
    },
    120_000,
  );
});

full('an upload may be slow, where other requests are disconnected', async () => {
  const { port } = new URL(address());
  const status = await new Promise((resolve, reject) => {
    const sending = request({ port, method: 'POST', path: '/imports?name=lent.csv', headers: { authorization } });
    sending.on('response', (answer) => resolve(answer.statusCode)).on('error', reject);
    sending.write(HEADING);
    setTimeout(() => sending.end(`\n${row('Club', '1')}`), 4_000);
  });
  expect(status).toBe(201);
});

describe('an invalid upload', () => {
  const folder = join(dataDirectory, 'uploads');

  it('is refused with a message, in the language of the caller', async () => {
    const image = await send('photo.csv', Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'.repeat(50), 'latin1'));
    await begin(image.upload);
    const failed = await settled(image.upload);
    expect(failed).toMatchObject({ state: 'FAILED', report: null });
    expect(failed.failure).toMatch(/photo\.csv/);
    expect(failed.failure).not.toContain(dataDirectory);
    const french = { authorization, 'accept-language': 'fr' };
    const refusals = await Promise.all([
      send('vide.csv', '', '', french),
      send('', 'x', '', french),
      send('.htaccess', 'x', '', french),
      send('../../etc/passwd', 'x', '&upload=upload-none', french),
      send('a.csv', 'x', '', { ...french, 'content-type': 'multipart/form-data; boundary=x' }),
    ]);
    expect(refusals.map(({ status, errors }) => [status, errors[0].message])).toEqual([
      [400, expect.stringContaining('le fichier est vide')],
      [400, expect.stringContaining('n’est pas un nom de fichier')],
      [400, expect.stringContaining('et qui ne commence pas par un point')],
      [400, expect.stringMatching(/l’envoi .* n’existe pas/)],
      [415, expect.stringContaining('un formulaire n’est pas lu ici')],
    ]);
    expect((await begin('upload-none')).userErrors).toMatchObject([{ code: 'UNKNOWN_UPLOAD' }]);
    expect((await begin(image.upload, ', format: "pdf"')).userErrors).toMatchObject([{ code: 'UNKNOWN_FORMAT' }]);
    for (const address of ['javascript:alert(1)', 'ftp://laon.fr/', 'www.laon.fr'])
      expect((await begin(image.upload, `, url: "${address}"`)).userErrors).toMatchObject([{ code: 'NO_WEB_ADDRESS' }]);
    expect((await undo('import-none')).userErrors).toEqual([{ code: 'UNKNOWN_IMPORT' }]);
    await ask(`mutation { cancelImport(input: {upload: "${image.upload}"}) { upload { state } } }`);
    expect(existsSync(join(folder, image.upload))).toBe(false);
  });

  it('is refused to callers who are not coordinators', async () => {
    const { status, errors } = await send('a.csv', FAULTY, '', {});
    expect([status, errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    await expect(ask('{ imports { totalCount } }', {}, { authorization: '' })).rejects.toThrow();
    const answer = await fetch(`${address()}imports/upload-x/rejected/0`);
    expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  });

  it('leaves nothing behind when its sender disconnects', async () => {
    const before = readdirSync(folder);
    const { port } = new URL(address());
    await new Promise<void>((resolve) => {
      const sending = request({
        ...{
          port,
          method: 'POST',
          path: '/imports?name=a.csv',
          headers: { authorization, 'content-length': 1_000_000 },
        },
      });
      sending.on('error', () => resolve());
      sending.write('nomAttribuant;', () => setTimeout(() => sending.destroy(), 200));
      sending.on('close', () => resolve());
    });
    await expect.poll(() => readdirSync(folder)).toEqual(before);
  });
});
