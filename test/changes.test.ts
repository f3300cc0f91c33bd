/** The history: who changed what and when, with the states before and after; the newest first. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../src/config.js';
import { doneLabels, programLabels } from '../src/words/act-labels.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const { ask, answer, cost } = asker(database);

const sourcesIn = (folder: string): string[] =>
  readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));

/** L1 leads i1; S has no relation. Three acts: S takes part, S is renamed T, and the creation of S is undone. */
beforeEach(async () => {
  await given(database, { actors: { S: { themes: ['outils'] } }, initiatives: { i1: {} } });
  await ask(
    'mutation { setParticipation(input: {initiative: "i1", actor: "S", role: PARTNER, from: "2026-01-01"}) { change } }',
  );
  await ask('mutation { editActor(input: {actor: "S", name: "T", themes: ["fibre"]}) { change } }');
  await ask('mutation { createActor(input: {name: "U", siren: "732829320"}) { change } }');
});

const fields = 'id sequence by what import entity undoes touched ids before after undoable';
const changes = async (args = '') => (await ask(`{ changes${args} { totalCount nodes { ${fields} } } }`)).changes;
const said = async (language: string): Promise<string[]> =>
  (await ask(`{ changes { nodes { sentence(language: ${language}) } } }`)).changes.nodes.map(
    ({ sentence }: { sentence: string }) => sentence,
  );
const idsOf = async (filter: string) =>
  (await changes(`(filter: ${filter})`)).nodes.map(({ id }: { id: string }) => id);

describe('the changes', () => {
  it('stand exactly as long as an undo would put something back', async () => {
    const standing = async (): Promise<string[]> =>
      (await ask('{ changes { nodes { id stands } } }')).changes.nodes
        .filter(({ stands }: { stands: boolean }) => stands)
        .map(({ id }: { id: string }) => id);
    const undo = async (change: string) =>
      (await ask(`mutation { undo(change: "${change}") { userErrors { code } } }`)).undo.userErrors;
    expect(await standing()).toEqual(['change-3', 'change-2', 'change-1']);
    await ask('mutation { editActor(input: {actor: "S", name: "V"}) { change } }');
    // What it did to S was built upon.
    expect(await standing()).toEqual(['change-4', 'change-3', 'change-1']);
    expect(await undo('change-2')).toEqual([{ code: 'CHANGED_SINCE' }]);
    expect(await undo('change-4')).toEqual([]);
    // The undo can be undone, and so can what came before it.
    expect(await standing()).toEqual(['change-5', 'change-3', 'change-2', 'change-1']);
    expect(await undo('change-4')).toEqual([{ code: 'ALREADY_UNDONE' }]);
    expect(await undo('change-2')).toEqual([]);
  });

  it('list the differences', async () => {
    const { totalCount, nodes } = await changes();
    expect(totalCount).toBe(3);
    const act = { by: 'local', import: null, undoes: null, undoable: true };
    expect(nodes).toEqual([
      {
        ...{ ...act, id: 'change-3', sequence: 3, what: 'createActor actor-732829320: U', entity: 'actor-732829320' },
        ...{ touched: 1, ids: ['actor-732829320'], before: null },
        after: { 'actor-732829320': { name: 'U', siren: '732829320', revision: 1 } },
      },
      {
        ...{ ...act, id: 'change-2', sequence: 2, what: 'editActor S: T', entity: 'S', touched: 1, ids: ['S'] },
        before: { S: { name: 'S', revision: 0, relations: [{ type: 'WORKS_ON', other: 'outils', properties: {} }] } },
        after: { S: { name: 'T', revision: 1, relations: [{ type: 'WORKS_ON', other: 'fibre', properties: {} }] } },
      },
      {
        ...{
          ...act,
          id: 'change-1',
          sequence: 1,
          what: 'setParticipation i1 S PARTNER',
          entity: 'i1',
          touched: 2,
          ids: ['i1', 'S'],
        },
        before: { i1: { revision: 0 } },
        after: {
          i1: {
            revision: 1,
            relations: [{ type: 'PARTICIPATES_IN', other: 'S', properties: { role: 'PARTNER', from: '2026-01-01' } }],
          },
        },
      },
    ]);
    const { changes: timed } = await ask('{ changes(first: 1) { nodes { at } } }');
    expect(Date.parse(timed.nodes[0].at)).toBeGreaterThan(Date.now() - 600_000);
  });

  it('of an import keep only the states before; an undo names the undone change', async () => {
    await database.driver.executeQuery(
      `MATCH (j:Journal) SET j.sequence = 4
       CREATE (:Change {id: 'change-4', sequence: 4, at: datetime(), by: 'local', what: 'import actors', import: 'import-1', touched: 20000, before: '{"S": {"name": "R"}}'})`,
    );
    await ask('mutation { undo(change: "change-2") { change } }');
    const [undone, imported] = (await changes('(first: 2)')).nodes;
    expect(undone).toMatchObject({ id: 'change-5', undoes: 'change-2', what: 'undo change-2', undoable: true });
    expect(imported).toMatchObject({
      ...{ import: 'import-1', touched: 20000, ids: null, entity: null },
      ...{ before: { S: { name: 'R' } }, after: null, undoable: false },
    });
  });

  it('are found by entity, also at the other end of a relation, and by sequence; page by page', async () => {
    expect(await idsOf('{entity: "S"}')).toEqual(['change-2', 'change-1']);
    expect(await idsOf('{entity: "i1", since: 0}')).toEqual(['change-1']);
    expect(await idsOf('{since: 2}')).toEqual(['change-3']);
    expect(await idsOf('{since: 3}')).toEqual([]);
    expect(await idsOf('{entity: "L1"}')).toEqual([]);
    const page = (after: string) =>
      ask(`{ changes(first: 2${after}) { pageInfo { endCursor hasNextPage } nodes { id } } }`);
    const { changes: first } = await page('');
    const { changes: rest } = await page(`, after: "${first.pageInfo.endCursor}"`);
    expect([first.pageInfo.hasNextPage, rest.nodes]).toEqual([true, [{ id: 'change-1' }]]);
  });

  it('of archived entities are still listed; unknown ids are refused with a message', async () => {
    await ask('mutation { archiveActor(input: {actor: "S"}) { change } }');
    expect(await idsOf('{entity: "S"}')).toEqual(['change-4', 'change-2', 'change-1']);
    const message = async (args: string) => (await answer(`{ changes(${args}) { totalCount } }`)).errors?.[0]?.message;
    expect(await message('filter: {entity: "nobody"}')).toBe(
      'changes: entity: nothing has the id "nobody"; take an id from an answer',
    );
    expect(await message('first: 201')).toMatch(/^changes: first: 201 is not a page size/);
  });

  it('are empty at first', async () => {
    await given(database, {});
    expect(await changes()).toEqual({ totalCount: 0, nodes: [] });
  });

  it('are told in words, each act by its name and by what it is about', async () => {
    const initiative = { themes: ['demarches'], covers: ['E1'] };
    await given(database, {
      actors: { L1: {}, B: { kind: 'BODY', name: 'Conseil' } },
      initiatives: { i1: { ...initiative, title: 'One' }, i2: initiative },
    });
    await ask('mutation { editActor(input: {actor: "L1", name: "Lead"}) { change } }');
    await ask('mutation { setParticipation(input: {initiative: "i1", actor: "L1", role: PARTNER}) { change } }');
    const { matters } = await ask('{ matters(first: 1, kind: [OVERLAP]) { nodes { id headline } } }');
    const [{ id, headline }] = matters.nodes;
    await ask(`mutation { decide(input: {suggestion: "${id}", status: DISMISSED}) { change } }`);
    await ask('mutation { undo(change: "change-3") { change } }');
    const [undone, decided, tied, edited] = await said('FR');
    expect(decided).toBe(`Écartée\u00a0: ${headline}`);
    expect(undone).toBe(`Annulé\u00a0: Écartée\u00a0: ${headline}`);
    const made = 'mutation { createMeeting(input: {body: "B", on: "2027-01-21"}) { change } }';
    await ask(made);
    await ask('mutation { undo(change: "change-5") { change } }');
    expect((await said('FR')).slice(0, 2)).toEqual([
      'Annulé\u00a0: Réunion créée\u00a0: Conseil, 21\u00a0janvier\u00a02027',
      'Réunion créée\u00a0: Conseil, 21\u00a0janvier\u00a02027',
    ]);
    expect([tied, edited]).toEqual(['Participation indiquée\u00a0: One et Lead', 'Fiche corrigée\u00a0: Lead']);
    expect((await said('EN'))[2]).toMatch(/^Undone: Dismissed: /);
  });

  it('of imports are told by the files, else by the format; only what the program brings is told as that', async () => {
    await database.driver.executeQuery(
      `MATCH (j:Journal) SET j.sequence = 9
       WITH datetime('2026-03-01T12:00:00Z') AS at
       UNWIND [
         [4, 'local', 'import subsidies', 'import-a'],
         [5, 'passerelle', 'territories of the official geographic code', 'import-b'],
         [6, 'passerelle', 'themes and their relations imported', 'import-c'],
         [7, 'passerelle', 'what decisions of an earlier release rest on was taken anew', null],
         [8, 'passerelle refresh', 'changed outside Passerelle', null],
         [9, 'passerelle restore', 'restore /backups/monday.backup', null]
       ] AS row
       CREATE (:Change {id: 'change-' + row[0], sequence: row[0], at: at, by: row[1], what: row[2], import: row[3], rows: 3, touched: 0})`,
    );
    expect((await said('FR')).slice(0, 6)).toEqual([
      'Sauvegarde rétablie',
      'Modifié hors de Passerelle',
      'Preuves des décisions recalculées pour une nouvelle version',
      'Import\u00a0: ce que Passerelle charge au démarrage, Thématiques, lignes\u00a0: 3',
      'Import\u00a0: ce que Passerelle charge au démarrage, Code officiel géographique, lignes\u00a0: 3',
      'Import\u00a0: Subventions, 1er\u00a0mars\u00a02026, lignes\u00a0: 3',
    ]);
    expect((await said('EN'))[5]).toMatch(/^Import: Subsidies, 1 March 2026, rows: 3$/);
    const { imports } = await ask('{ imports { nodes { import format by } } }');
    expect(imports.nodes).toMatchObject(
      ['SUBSIDIES', 'TERRITORIES', 'THEMES'].map((format, at) => ({ import: `import-${'abc'[at]}`, format })),
    );
  });

  it('have words for whatever the program records', () => {
    const texts = ['acts', 'backup', 'cli', 'import', 'write'].flatMap((room) =>
      sourcesIn(`src/${room}`).flatMap((text) =>
        [...text.matchAll(/\bwhat: (?:[^,\n]*\? )?['`]([^'`]* [^'`]*)['`]/g)].map(([, what = '']) => what),
      ),
    );
    expect(texts.length).toBeGreaterThan(12);
    // An import is told by its record.
    const isTold = (what: string) =>
      what in programLabels || /^(?:\$\{|import )/.test(what) || (what.split(/[ :]+/)[0] ?? '') in doneLabels;
    const ofImports = ['territories of the official geographic code', 'themes imported'];
    expect(texts.filter((what) => !isTold(what) && !ofImports.includes(what))).toEqual([]);
  });

  it('have words for every act', async () => {
    const { mutationType } = (await ask('{ __schema { mutationType { fields { name } } } }')).__schema;
    const names = mutationType.fields.map(({ name }: { name: string }) => name);
    const kept = names.filter((name: string) => !/[iI]mport|^propose|^prepare|Proposals?$/.test(name));
    expect(kept.length).toBeGreaterThan(20);
    expect(kept.filter((name: string) => !(name in doneLabels))).toEqual([]);
  });

  it('of people can be asked for without the batches of imports', async () => {
    await database.driver.executeQuery(
      `MATCH (j:Journal) SET j.sequence = 4
       CREATE (:Change {id: 'change-4', sequence: 4, at: datetime(), by: 'local', what: 'import actors', import: 'import-1', touched: 20000})`,
    );
    expect(await idsOf('{}')).toEqual(['change-4', 'change-3', 'change-2', 'change-1']);
    expect(await idsOf('{acts: true}')).toEqual(['change-3', 'change-2', 'change-1']);
  });

  it('can be only imports, each of them once', async () => {
    for (const [sequence, name] of [
      [4, 'import-1'],
      [5, 'import-2'],
      [6, 'import-1'],
    ])
      await database.driver.executeQuery(
        `MATCH (j:Journal) SET j.sequence = toInteger($sequence)
         CREATE (:Change {id: 'change-' + toInteger($sequence), sequence: toInteger($sequence), at: datetime(), by: 'local', what: 'import actors', import: $name})`,
        { sequence, name },
      );
    expect(await idsOf('{imports: true}')).toEqual(['change-6', 'change-5', 'change-4']);
    expect(await idsOf('{imports: true, once: true}')).toEqual(['change-6', 'change-5']);
    expect(await idsOf('{once: true}')).toEqual(['change-6', 'change-5', 'change-3', 'change-2', 'change-1']);
    expect(await idsOf('{imports: true, acts: true}')).toEqual([]);
  });

  it('name the fields that an act changed, before and after', async () => {
    await ask(
      'mutation { editActor(input: {actor: "S", contact: "Direction numérique", kind: SCHOOL, needs: [{resource: SKILLS, theme: "outils"}]}) { change } }',
    );
    const { changes: found } = await ask(
      '{ changes(first: 4) { nodes { fields { field label before after en: label(language: EN) enAfter: after(language: EN) } } } }',
    );
    const [edited, created, renamed, joined] = found.nodes.map(({ fields }: { fields: unknown }) => fields);
    const byField = new Map(edited.map((each: { field: string }) => [each.field, each]));
    expect(byField.get('contact')).toEqual({
      ...{ field: 'contact', label: 'Contact (fonction)', en: 'Contact (function)', before: [] },
      ...{ after: ['Direction numérique'], enAfter: ['Direction numérique'] },
    });
    expect(byField.get('kind')).toMatchObject({ label: 'Nature', after: ['Établissement d’enseignement'] });
    expect(byField.get('needs')).toMatchObject({ label: 'Cherche', before: [], after: ['outils (Compétences)'] });
    expect(byField.has('revision')).toBe(false);
    expect(created).toEqual([]);
    expect(renamed).toMatchObject([
      { field: 'name', label: 'Nom', before: ['S'], after: ['T'] },
      { field: 'themes', label: 'Thématiques', before: ['outils'], after: ['fibre'] },
    ]);
    expect(joined).toMatchObject([{ label: 'Parties prenantes', before: [], after: ['T (Partenaire)'] }]);
  });

  it('name the points that were added to an agenda, removed and moved, and the reason kind of a decision', async () => {
    const actors = { N: {}, A: {}, B: {}, C: {}, Council: { kind: 'BODY' } };
    await given(database, { actors, initiatives: {}, funding: [] });
    const fieldsOf = async (mutation: string) => {
      await ask(`mutation { ${mutation} { change userErrors { message } } }`);
      const { changes: found } = await ask('{ changes(first: 1) { nodes { fields { label before after } } } }');
      return found.nodes[0].fields;
    };
    const of = (...names: string[]) => names.map((name) => `isolation-${name}`);
    const agenda = (...names: string[]) => `agenda: ${JSON.stringify(of(...names))}`;
    const created = await fieldsOf(`createMeeting(input: { body: "Council", on: "2026-09-01", ${agenda('A', 'B')} })`);
    expect(created).toMatchObject([{ label: 'Ajouté à l’ordre du jour', before: [] }]);
    expect(created[0].after[0]).toMatch(/^A\u00a0: /);
    const { meetings } = await ask('{ meetings { nodes { id } } }');
    const edit = (points: string) => fieldsOf(`editMeeting(input: { meeting: "${meetings.nodes[0].id}", ${points} })`);
    const point = (name: string) => [expect.stringMatching(new RegExp(`^${name}\\u00a0: `))];
    expect(await edit(agenda('A', 'B', 'C'))).toEqual([
      { label: 'Ajouté à l’ordre du jour', before: [], after: point('C') },
    ]);
    expect(await edit(agenda('C', 'A', 'B'))).toEqual([
      { label: 'Déplacé dans l’ordre du jour', before: [], after: point('C') },
    ]);
    expect(await edit(agenda('C', 'B', 'A'))).toEqual([
      { label: 'Intervertis dans l’ordre du jour', before: [], after: [...point('B'), ...point('A')] },
    ]);
    expect(await edit(agenda('C', 'B'))).toEqual([
      { label: 'Retiré de l’ordre du jour', before: point('A'), after: [] },
    ]);
    expect(
      await fieldsOf(
        'decide(input: { suggestion: "isolation-A", status: DISMISSED, reasonKind: OFF_TOPIC, reason: "Vu ailleurs" })',
      ),
    ).toEqual([
      { label: 'Raison', before: [], after: ['Hors sujet'] },
      { label: 'Précision', before: [], after: ['Vu ailleurs'] },
    ]);
  });

  it('take one statement, and a second one for their contents', async () => {
    expect(await cost('{ changes { nodes { id what } } }')).toEqual({ engine: 1, cypher: 1 });
    expect(await cost('{ changes { nodes { id ids before after } } }')).toEqual({ engine: 2, cypher: 2 });
  });
});
