/** The files of the demonstration say which rows are facts: invented rows are marked and not verified; facts name their page and the day on which it was read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../src/config.js';

type Row = Readonly<Record<string, string>>;
const read = (name: string): Row[] => parse(readFileSync(join(projectRoot, 'demo', `${name}.csv`)), { columns: true });
const [actors, initiatives, sources] = ['actors', 'initiatives', 'sources'].map(read) as [Row[], Row[], Row[]];
const nameOf = ({ name, title }: Row) => name ?? title ?? '';
const tagsOf = ({ tags }: Row) => (tags ?? '').split('|');
const listOf = (cell = '') => cell.split('|').filter((value) => value !== '');

describe('an invented entity', () => {
  const invented = [...actors, ...initiatives].filter(({ source }) => source === 'illustratif');

  it('says so in its name and its tags', () => {
    expect(invented.filter((row) => !nameOf(row).endsWith('(exemple)')).map(nameOf)).toEqual([]);
    expect(invented.filter((row) => !tagsOf(row).includes('illustratif')).map(nameOf)).toEqual([]);
    const facts = [...actors, ...initiatives].filter((row) => !invented.includes(row));
    expect(facts.filter((row) => nameOf(row).endsWith('(exemple)')).map(nameOf)).toEqual([]);
  });

  it('is not marked as verified, nor are invented facts about real actors', () => {
    const claims = [...actors, ...initiatives].filter(
      (row) => row.verifiedOn !== '' && tagsOf(row).some((tag) => ['illustratif', 'profil-illustratif'].includes(tag)),
    );
    expect(claims.map(nameOf)).toEqual([]);
  });

  it('says that its figures are invented', () => {
    const bare = initiatives.filter(
      ({ source, results }) =>
        source === 'illustratif' && /\d/.test(results ?? '') && !results?.includes('illustratif'),
    );
    expect(bare.map(nameOf)).toEqual([]);
  });
});

describe('a fact', () => {
  it('has a source with a page and the day on which it was read, or claims no verification', () => {
    const unread = sources
      .filter(({ illustrative, url, retrievedAt }) => illustrative !== 'true' && (url === '' || retrievedAt === ''))
      .map(({ id }) => id ?? '');
    // The fact is known, but not the page that states it.
    expect(unread).toEqual(['banque-des-territoires-tne']);
    expect(sources.filter(({ id, url }) => unread.includes(id ?? '') && url !== '')).toEqual([]);
    const claims = [...actors, ...initiatives].filter(
      ({ source, verifiedOn }) => unread.includes(source ?? '') && verifiedOn !== '',
    );
    expect(claims.map(nameOf)).toEqual([]);
  });

  it('comes from a known source', () => {
    const known = new Set(sources.map(({ id }) => id));
    const tables = ['actors', 'initiatives', 'participations', 'memberships', 'links', 'funding-links'];
    expect(tables.flatMap(read).filter(({ source }) => !known.has(source ?? ''))).toEqual([]);
  });
});

describe('the demonstration', () => {
  it('contains experiments with results, an actor who needs one, a call, initiatives that begin later, and a body that meets', () => {
    const tried = initiatives.filter(({ kind, results }) => kind === 'EXPERIMENT' && results !== '');
    expect(tried.length).toBeGreaterThanOrEqual(4);
    const themes = new Set(tried.flatMap((row) => listOf(row.themes)));
    const needed = actors.flatMap(({ needs }) => listOf(needs)).map((need) => need.split(' : ')[1] ?? '');
    expect(needed.filter((theme) => themes.has(theme))).not.toEqual([]);
    const calls = initiatives.filter(({ kind }) => kind === 'CALL').flatMap((row) => listOf(row.themes));
    expect(calls.filter((theme) => themes.has(theme))).not.toEqual([]);
    expect(initiatives.filter(({ startDate }) => (startDate ?? '') > '2026-11-25').length).toBeGreaterThan(5);
    expect(actors.filter(({ kind, nextMeetingOn }) => kind === 'BODY' && nextMeetingOn !== '')).not.toEqual([]);
  });
});
