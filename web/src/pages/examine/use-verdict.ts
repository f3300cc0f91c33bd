/** The verdict in words. A "no" on themes that were only read in the title says so: another theme may have another answer. Funding on the subject makes it no plain "no". */
import { grantsWords } from '../../words/examine/grants.ts';
import { verdictWords } from '../../words/examine/verdict.ts';
import { useWords } from '../../words/words.ts';
import type { judge } from './verdict.ts';

interface Guessed {
  readonly theme: { readonly labelFr: string; readonly labelEn: string };
}

interface Known {
  /** The themes read in the title; empty: the request names its themes. */
  readonly guessed: readonly Guessed[];
  /** The number of initiatives at the place on a related subject. */
  readonly near: number;
  /** The number of grants and requests on the subject, at the place, that are for no known initiative. */
  readonly grants: number;
}

export function useVerdict(): (judged: ReturnType<typeof judge>, known: Known) => string {
  const { say, language } = useWords(verdictWords);
  const { say: sayGrants } = useWords(grantsWords);
  return ({ verdict, count, others, unknown }, { guessed, near, grants }) => {
    const names = guessed.map(({ theme }) => (language === 'FR' ? theme.labelFr : theme.labelEn)).join(', ');
    if (verdict === 'NO' && grants > 0)
      return sayGrants(names === '' ? 'only' : 'onlyGuessed', { count: grants, names });
    if (verdict === 'NO' && names !== '') return say('NO_GUESSED', { names });
    if (verdict === 'NO' && near > 0) return say('NEAR', { count: near });
    const isOthersOnly = others > 0 && count === 0;
    const counted = isOthersOnly ? say('OTHERS', { count: others }) : say(verdict, { count });
    const first = verdict === 'PARTLY' && unknown > 0 ? tellUnknown(counted, count, unknown) : counted;
    const told = others > 0 && !isOthersOnly ? say('BESIDE', { told: first, count: others }) : first;
    return verdict === 'PARTLY' && grants > 0 ? sayGrants('beside', { told, count: grants }) : told;
  };

  /** Whoever reads the heading alone must not take for certain what nobody has said. */
  function tellUnknown(told: string, count: number, unknown: number): string {
    return unknown === count ? say('UNKNOWN', { told }) : say('UNKNOWN_SOME', { told, count: unknown });
  }
}
