/** What an actor seeks and offers. */
import type { Setting, Stated } from '../../answers/setting.js';
import { listNames } from '../../words/formats.js';
import type { Speaker } from '../../words/names.js';
import { offeredWords, sayOffers, saySeeks, soughtWords } from '../../words/resource-words.js';
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
  const [seeks, gives] = [saySeeks(language), sayOffers(language)];
  const isBoth = needs.length > 0 && offers.length > 0;
  const and = language === 'FR' ? 'et' : 'and';
  const told =
    who === ''
      ? `[${upperFirst(seeks)} {needs}.][ ${upperFirst(gives)} {offers}.]`
      : isBoth
        ? `{who} ${seeks} {needs} ${and} ${gives} {offers}.`
        : `[{who} ${seeks} {needs}.][{who} ${gives} {offers}.]`;
  return counting(fill(told, values), ...own);
}

const upperFirst = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
