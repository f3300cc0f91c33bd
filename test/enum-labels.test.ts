/** Every value of every closed list has words in French and in English. */
import { isEnumType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { publicSchema } from '../src/api/public.js';
import { findCode } from '../src/import/closed-lists.js';
import { frenchDescriptions } from '../src/words/enum-descriptions.js';
import { labelsByEnum } from '../src/words/enum-labels.js';
import { asker } from './ask.js';
import { testDatabase } from './database.js';

const { ask } = asker(testDatabase());
const schema = await publicSchema();
const enums = Object.values(schema.getTypeMap())
  .filter(isEnumType)
  .filter(({ name }) => !name.startsWith('__'));

/** The values, by type, that only one of `words` and the schema has. */
function compare(words: Readonly<Record<string, Readonly<Record<string, unknown>>>>) {
  const named = enums.flatMap((type) => type.getValues().map(({ name }) => `${type.name}.${name}`));
  const labelled = Object.entries(words).flatMap(([type, values]) =>
    Object.keys(values).map((name) => `${type}.${name}`),
  );
  return {
    missing: named.filter((name) => !labelled.includes(name)),
    unknown: labelled.filter((name) => !named.includes(name)),
  };
}

describe('the labels of closed lists', () => {
  it('exist for every value, in both languages, and for no other', () => {
    expect(compare(labelsByEnum)).toEqual({ missing: [], unknown: [] });
    expect(compare(frenchDescriptions).unknown).toEqual([]);
    for (const values of Object.values(labelsByEnum))
      for (const [french, english] of Object.values(values)) {
        expect(french.trim()).not.toBe('');
        expect(english.trim()).not.toBe('');
      }
  });

  it('tell the values of a list apart', () => {
    for (const values of Object.values(labelsByEnum))
      for (const language of [0, 1]) {
        const labels = Object.values(values).map((words) => words[language]);
        expect(labels).toEqual([...new Set(labels)]);
      }
  });

  it('are reported as missing where a value has none', () => {
    const { ActorKind: _, ...others } = labelsByEnum;
    expect(compare(others).missing).toContain('ActorKind.PUBLIC_AGENCY');
  });

  it('are returned in the language asked for, with their description', async () => {
    const query =
      '{ enumLabels { type values { value label description } } en: enumLabels(language: EN) { type values { value label } } }';
    const data = await ask(query);
    const of = (type: string, lists: { type: string; values: { value: string }[] }[], value: string) =>
      lists.find((each) => each.type === type)?.values.find((each) => each.value === value);
    expect(data.enumLabels).toHaveLength(enums.length);
    expect(of('ActorKind', data.enumLabels, 'PUBLIC_AGENCY')).toMatchObject({
      label: 'Organisme public',
      description: null,
    });
    expect(of('IsolationKind', data.enumLabels, 'SINGLE_THREAD')).toEqual({
      value: 'SINGLE_THREAD',
      label: 'Un seul lien en cours',
      description:
        'Tous ses liens passent par une seule initiative, un seul réseau ou un seul partenaire, et le dernier prend fin bientôt.',
    });
    expect(of('ActorKind', data.en, 'PUBLIC_AGENCY')).toEqual({ value: 'PUBLIC_AGENCY', label: 'Public agency' });
  });

  it('are words by which a table may state the value, beside those of earlier exports', () => {
    expect(findCode('Permanent service', 'initiativeKind')).toBe('SERVICE');
    expect(findCode('Service', 'initiativeKind')).toBe('SERVICE');
    expect(findCode('Aid in kind', 'fundingNature')).toBe('IN_KIND');
    expect(findCode('In kind', 'fundingNature')).toBe('IN_KIND');
    expect(findCode('Trimestrielle', 'frequency')).toBe('QUARTERLY');
  });
});
