/** Refusals and errors in the language of the reader: address, fact, remedy, with the same values in both languages. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { publicSchema } from '../src/api/public.js';
import { projectRoot } from '../src/config.js';
import { findLanguage } from '../src/server/find-language.js';
import { actRefusals } from '../src/words/act-refusals.js';
import { accessErrors } from '../src/words/errors/access-errors.js';
import { documentErrors } from '../src/words/errors/document-errors.js';
import { importErrors } from '../src/words/errors/import-errors.js';
import { questionErrors } from '../src/words/errors/question-errors.js';
import { requestErrors } from '../src/words/errors/request-errors.js';
import { serverErrors } from '../src/words/errors/server-errors.js';
import { badInput, tell, told } from '../src/words/tell.js';
import { testDatabase } from './database.js';
import { serve, TOKEN } from './serve.js';

const address = serve(testDatabase(), { actors: { Zed: { siren: '552100554' } }, initiatives: { i1: {} } });

async function ask(query: string, language?: string, variables: object = {}, authorization = `Bearer ${TOKEN}`) {
  const response = await fetch(`${address()}graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization, ...(language && { 'accept-language': language }) },
    body: JSON.stringify({ query, variables }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: a test reads whatever it asked for.
  return (await response.json()) as any;
}

describe('the catalogue of messages', () => {
  const catalogues = [
    questionErrors,
    documentErrors,
    requestErrors,
    serverErrors,
    importErrors,
    accessErrors,
    actRefusals,
  ];
  const all = catalogues.flatMap((some) => Object.entries<readonly [string, string]>(some));

  it.each(all)('%s has the same values in French as in English, and a remedy', (_, [french, english]) => {
    const valuesIn = (text: string) => [...new Set(text.match(/<\w+>/g))].sort();
    // Texts about the shape of a code are in English only.
    expect(valuesIn(french)).toEqual(valuesIn(english).filter((value) => value !== '<rule>'));
    expect(french).toContain(' ; ');
    expect(english).toContain('; ');
  });

  it('names no code twice', () => {
    const codes = catalogues.flatMap((some) => Object.keys(some));
    expect(codes).toHaveLength(new Set(codes).size);
  });

  it('has the codes of UserErrorCode for acts, and no others', async () => {
    const type = (await publicSchema()).getType('UserErrorCode');
    const values = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
    expect([...values].sort()).toEqual(Object.keys(actRefusals).sort());
  });

  it('uses French typography, and shortens quoted input', () => {
    const long = 'x'.repeat(200);
    const what = told('UNKNOWN_ARGUMENT_ID', ['actors', 'theme'], { label: 'Theme', id: long, list: 'themes' });
    const short = `${'x'.repeat(119)}…`;
    expect(tell(what, 'EN')).toBe(`actors: theme: there is no Theme "${short}"; look it up in themes`);
    expect(tell(what, 'FR')).toBe(
      `actors\u00a0: theme\u00a0: «\u202f${short}\u202f» n’est pas l’identifiant d’une thématique\u00a0; cherchez dans themes`,
    );
    expect(badInput('EMPTY', ['a', 'b'], {})).toMatchObject({ message: 'a: b: it is empty; fill it in' });
  });
});

/** Places where an error is made without an entry in the catalogue. */
function findUntold(files: readonly { readonly path: string; readonly text: string }[]): string[] {
  const made =
    /new (?:BadInput|Unavailable)\(\s*['"`]|\brefusal\(\s*['"`]|\bsendRefusal\(\s*response,\s*\d+,\s*(?:['"`]|message)/g;
  return files.flatMap(({ path, text }) => [...text.matchAll(made)].map(() => path));
}

describe('a message without French', () => {
  const read = (room: string) =>
    readdirSync(join(projectRoot, 'src', room), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => ({ path: `${room}/${name}`, text: readFileSync(join(projectRoot, 'src', room, name), 'utf8') }));

  it('is for developers using the API, not for users of applications', () => {
    const rooms = ['answers', 'questions', 'acts', 'api', 'write', 'fresh', 'server'];
    expect(findUntold(rooms.flatMap(read)).sort()).toEqual([
      // Errors of this program, of its settings and of its addresses for those who run it.
      'server/observe/metrics.ts',
      'server/refuse.ts',
    ]);
  });

  it('is found by the test', () => {
    expect(findUntold([{ path: 'a.ts', text: "throw new BadInput('no')" }])).toEqual(['a.ts']);
    expect(findUntold([{ path: 'a.ts', text: "throw badInput('EMPTY', [], {})" }])).toEqual([]);
  });
});

describe('the language of an error message', () => {
  it.each([
    [undefined, 'EN'],
    ['', 'EN'],
    ['*', 'EN'],
    ['de', 'EN'],
    ['fr', 'FR'],
    ['fr-CA,fr;q=0.9,en;q=0.8', 'FR'],
    ['en-GB,en;q=0.9,fr;q=0.8', 'EN'],
    ['de, fr;q=0.5', 'FR'],
    ['fr;q=0, en', 'EN'],
    [';;;,=', 'EN'],
  ])('by %j is %s', (accepted, language) => expect(findLanguage(accepted)).toBe(language));

  it('is that of Accept-Language for questions, English without it', async () => {
    const query = '{ actors(filter: {theme: "x"}) { totalCount } }';
    expect((await ask(query)).errors[0]).toMatchObject({
      message: 'actors: filter.theme: there is no Theme "x"; look it up in themes(filter: {text: …})',
      extensions: { code: 'BAD_USER_INPUT', reason: 'UNKNOWN_ARGUMENT_ID' },
    });
    expect((await ask(query, 'fr-FR')).errors[0]).toMatchObject({
      message:
        'actors\u00a0: filter.theme\u00a0: «\u202fx\u202f» n’est pas l’identifiant d’une thématique\u00a0; cherchez dans themes(filter: {text: …})',
      extensions: { code: 'BAD_USER_INPUT', reason: 'UNKNOWN_ARGUMENT_ID' },
    });
  });

  it('is the same for literals and variables, for roles and for tokens', async () => {
    const first = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).errors[0].message;
    expect(await first('{ overlaps(asOf: "2026-02-30") { totalCount } }', 'fr')).toMatch(/n’est pas une date valide/);
    const day = 'query ($d: Date) { overlaps(asOf: $d) { totalCount } }';
    expect(await first(day, 'fr', { d: '2026-02-30' })).toMatch(/n’est pas une date valide/);
    expect(await first(day, 'en', { d: '2026-02-30' })).toMatch(/^\$d: "2026-02-30" is not a valid date/);
    expect(await first('{ actors { totalCount } }', 'fr', {}, 'Bearer other')).toMatch(
      /^authorization\u00a0: ce jeton n’est pas/,
    );
  });

  it('is that of the argument for acts, with a path and a code', async () => {
    const query = `mutation { editActor(input: {actor: "Zed", themes: ["demarches", "x"], siren: "1"}) {
      userErrors { code field message fr: message(language: FR) en: message(language: EN) } } }`;
    const { userErrors } = (await ask(query, 'fr')).data.editActor;
    expect(userErrors).toMatchObject([
      {
        code: 'WRONG_SIREN',
        field: ['input', 'siren'],
        en: expect.stringMatching(/^editActor: siren: "1" is not a SIREN/),
      },
      {
        code: 'UNKNOWN_ID',
        field: ['input', 'themes', '1'],
        fr: expect.stringMatching(/«\u202fx\u202f» n’est pas l’identifiant d’une thématique/),
      },
    ]);
    for (const { message, fr } of userErrors) expect(message).toBe(fr);
    const again = (await ask(query)).data.editActor.userErrors;
    for (const { message, en } of again) expect(message).toBe(en);
  });
});
