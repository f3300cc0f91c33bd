/** What an actor seeks and offers. */
import type { Setting, Stated } from '../../answers/setting.js';
import { listNames } from '../../words/formats.js';
import type { Speaker } from '../../words/names.js';
import { offeredWords, soughtWords } from '../../words/resource-words.js';
import { counting, fill, type Part } from '../../words/said.js';

/**
 * What it seeks and offers: why to call it, and what to keep in mind of it.
 * @param who its name, where the sentence is about several
 */
export function exchanged(speak: Speaker, { needs, offers }: Setting, who = ''): Part {
  const name = (stated: readonly Stated[], words: typeof soughtWords) =>
    listNames(
      stated.map(({ resource, theme }) => `${words(resource, speak.language)} (${speak.name(theme)})`),
      speak.language,
      4,
    );
  const { language } = speak;
  const own = [
    ...needs.map(({ resource }) => soughtWords(resource, language)),
    ...offers.map(({ resource }) => offeredWords(resource, language)),
  ];
  const values = { needs: name(needs, soughtWords), offers: name(offers, offeredWords), who };
  const [subject, verbs] =
    who === ''
      ? ['', ['Cherche', 'Propose', 'Looks for', 'Offers']]
      : ['{who} ', ['cherche', 'propose', 'looks for', 'offers']];
  const [seeks, gives] = language === 'FR' ? verbs : verbs.slice(2);
  return counting(fill(`[${subject}${seeks} {needs}.][ ${subject}${gives} {offers}.]`, values), ...own);
}
