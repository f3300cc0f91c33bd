/** The verdict in words. A "no" on themes that were only read in the title says so: another theme may have another answer. */
import type { Language } from '../../generated/graphql.ts';
import type { examineWords } from '../../words/examine.ts';
import type { Say, Words } from '../../words/words.ts';
import type { judge } from './verdict.ts';

type Key = typeof examineWords extends Words<infer Name> ? Name : never;

interface Guessed {
  readonly theme: { readonly labelFr: string; readonly labelEn: string };
}

/**
 * @param guessed the themes read in the title; empty: the request names its themes
 * @param near the number of initiatives at the place on a related subject
 */
export function tellVerdict(
  { verdict, count, others }: ReturnType<typeof judge>,
  guessed: readonly Guessed[],
  near: number,
  { say, language }: { readonly say: Say<Key>; readonly language: Language },
): string {
  const names = guessed.map(({ theme }) => (language === 'FR' ? theme.labelFr : theme.labelEn)).join(', ');
  if (verdict === 'NO' && names !== '') return say('NO_GUESSED', { names });
  if (others > 0 && count === 0) return say('OTHERS', { count: others });
  if (others > 0) return say('BESIDE', { told: say(verdict, { count }), count: others });
  return verdict === 'NO' && near > 0 ? say('NEAR', { count: near }) : say(verdict, { count });
}
