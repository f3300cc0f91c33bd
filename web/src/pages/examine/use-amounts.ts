/** The amount that is asked for beside what is known: what an initiative still lacks, and what a call has to give. */
import { amountsAskedWords } from '../../words/examine/amounts-asked.ts';
import { writeMoney } from '../../words/formats.ts';
import { useWords } from '../../words/words.ts';

type Euros = string | null | undefined;

interface Amounts {
  /** @param gap what is still to be funded */
  readonly tellGap: (gap: Euros) => string;
  /** @param budget of a call */
  readonly tellEnvelope: (budget: Euros) => string;
}

/** @param asked euros; null: nothing is compared */
export function useAmounts(asked: string | null): Amounts | undefined {
  const { say, language } = useWords(amountsAskedWords);
  if (asked === null) return undefined;
  const amount = writeMoney(asked, language);
  return {
    tellGap: (gap) => {
      if (gap == null) return say('gapUnknown');
      if (Number(gap) === 0) return say('gapNone');
      return say('gapOpen', { gap: writeMoney(gap, language) });
    },
    tellEnvelope: (budget) => {
      if (budget == null) return say('envelopeUnknown');
      const told = { budget: writeMoney(budget, language), amount };
      return say(Number(budget) < Number(asked) ? 'envelopeLess' : 'envelopeMore', told);
    },
  };
}
