/** Who near a company whose contract has ended seeks something on what it offers: told, and never introduced to it. */
import type { Setting, Stated } from '../../answers/setting.js';
import { byteAt } from '../../model/at.js';
import { isPublic } from '../../model/closed-lists.js';
import { findNumber } from '../../model/ids.js';
import type { Snapshot } from '../../model/snapshot.js';
import type { Speaker } from '../../words/names.js';
import { sayNeed } from '../../words/resource-words.js';
import { counting, fill, type Part } from '../../words/said.js';
import { withArticle } from '../../words/with-article.js';
import type { Beside } from './beside.js';

interface Seeking extends Stated {
  readonly actor: string;
}

/** The first of those nearby; no public buyer, who consults companies by the rules. */
export function findSeeking({ actors }: Snapshot, { offers }: Setting, beside: readonly Beside[]): Seeking | null {
  for (const { actor, wants, seeks } of beside) {
    const sought = [wants, seeks].find((each) => offers.some(({ theme }) => theme === each?.theme));
    if (sought && !isPublic(byteAt(actors.kind.values, findNumber(actors.table, actor)))) return { actor, ...sought };
  }
  return null;
}

export function seekingWords(speak: Speaker, seeking: Seeking | null): Part {
  if (seeking === null) return fill('');
  const what = sayNeed(seeking.resource, speak.language);
  return counting(
    fill(speak.language === 'FR' ? 'À proximité, {who} {what} ({theme}).' : 'Nearby, {who} {what} ({theme}).', {
      who: withArticle(speak, seeking.actor),
      what,
      theme: speak.name(seeking.theme),
    }),
    what,
  );
}
