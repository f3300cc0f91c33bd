/** docs/fr: tables are up to date, links work, words are those of the product, and requests are valid. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../src/config.js';
import { typeset } from '../src/words/typography.js';
import { writeCodesPage } from '../tools/docs/codes-page.js';
import { blocks, french, pagesOf, read } from './french-pages.js';

/** The text that people read, without code and without the addresses of links. */
const proseOf = (page: string) =>
  read(page)
    .replace(/^```[\s\S]*?^```$/gm, '')
    .split('\n')
    .flatMap((line) => line.split(/`[^`]*`|\]\([^)]*\)/));

describe('the documentation in French', () => {
  it('has the current tables of themes and codes', () => {
    expect(read('docs/fr/thematiques-et-codes.md')).toBe(writeCodesPage());
  });

  it.each(french)('%s has French typography, and uses our terms', (page) => {
    const prose = proseOf(page);
    expect(prose.filter((part) => typeset(part, 'FR') !== part)).toEqual([]);
    const avoided = /\b(zones? blanches?|doublons?|isolée?s?|nœuds?|scores?|graphes?|économies)\b/iu;
    expect(prose.filter((part) => avoided.test(part))).toEqual([]);
  });

  it.each(blocks.filter(({ mark }) => mark === 'graphql'))('$page asks for fields that the schema has', ({ text }) => {
    expect(validate(buildSchema(read('schema.graphql')), parse(text))).toEqual([]);
  });
});

describe('the links of the French pages', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', ...pagesOf('docs'), ...pagesOf('docs/decisions'), ...french];
  /** The anchor that GitHub gives a heading. */
  const slugOf = (heading: string) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .trim()
      .replaceAll(' ', '-');
  const headingsOf = (path: string) =>
    [...read(path).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => slugOf(heading));

  it.each(pages)('in %s have a target', (page) => {
    const text = read(page).replace(/^```[\s\S]*?^```$/gm, '');
    const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
    const broken = links.filter((link) => {
      if (/^[a-z]+:/.test(link)) return false;
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(projectRoot, target))) return true;
      return anchor !== undefined && target.endsWith('.md') && !headingsOf(target).includes(anchor);
    });
    expect(broken).toEqual([]);
  });
});
