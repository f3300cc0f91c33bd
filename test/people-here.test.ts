/** Where two initiatives share an area that exceeds the territory of the council, who lives in that territory is told apart. */
import { expect, it } from 'vitest';
import { asker } from './ask.js';
import { testDatabase } from './database.js';
import { given } from './world.js';

const database = testDatabase();
const { ask } = asker(database, { day: '2026-03-01' });

const told = async (home: string): Promise<{ fr: string; en: string }> => {
  const initiative = { themes: ['outils'], covers: ['E1', 'E2'] };
  await given(database, { home, initiatives: { x: initiative, y: initiative } });
  const { overlaps } = await ask('{ overlaps { nodes { said { facts } en: said(language: EN) { facts } } } }');
  const [{ said, en }] = overlaps.nodes;
  return { fr: said.facts[0].replace(/[\u00a0\u202f]/gu, ' '), en: en.facts[0] };
};

it('an area in common that reaches beyond the territory of the council says how many live in it', async () => {
  const { fr, en } = await told('E1');
  expect(fr).toContain('(E1 et E2, 70 000 habitants, dont 40 000 dans le territoire du conseil)');
  expect(en).toContain('(E1 and E2, 70,000 inhabitants, 40,000 of them in the territory of the council)');
});

it('one that lies within it says how many live there, and no more', async () => {
  const { fr, en } = await told('DEP');
  expect(fr).toContain('(E1 et E2, 70 000 habitants)');
  expect(en).toContain('(E1 and E2, 70,000 inhabitants)');
});
