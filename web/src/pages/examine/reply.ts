/** One sentence that answers whoever asked, from what is known. */
import type { ExaminedFragment } from '../../generated/graphql.ts';
import type { Say } from '../../words/words.ts';
import type { Key } from './advice.ts';
import { leadsOf } from './people.ts';
import type { Verdict } from './verdict.ts';

interface Known {
  readonly verdict: Verdict;
  /** The themes were only read in the title: then it neither affirms nor denies. */
  readonly isGuessed: boolean;
  /** In words. */
  readonly themes: readonly string[];
  /** The initiative that answers the request best; undefined: none is known. */
  readonly nearest: ExaminedFragment | undefined;
}

export function replyOf({ verdict, isGuessed, themes, nearest }: Known, say: Say<Key>): string {
  if (!nearest) return isGuessed ? say('replyUnsure', { names: themes.join(', ') }) : say('replyNone');
  const lead = leadsOf(nearest)
    .map(({ name }) => name)
    .join(', ');
  const told = { title: nearest.title, lead: lead || say('unknownLead') };
  if (verdict === 'NO') return say('replyNear', told);
  return say(verdict === 'YES' && !isGuessed ? 'replyExists' : 'replyPartly', told);
}
