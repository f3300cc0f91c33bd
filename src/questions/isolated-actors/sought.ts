/** What an actor seeks and offers. */
import type { Setting } from '../../answers/setting.js';
import { listNames, lowerFirst } from '../../words/formats.js';
import { label, resourceLabels } from '../../words/labels.js';
import type { Speaker } from '../../words/names.js';
import { fill, type Part } from '../../words/said.js';

/** What the actor seeks and offers, said when there is nobody to introduce it to. */
export function exchanged(speak: Speaker, { needs, offers }: Setting): Part {
  const name = (stated: Setting['needs']) =>
    listNames(
      stated.map(
        ({ resource, theme }) =>
          `${lowerFirst(label(resourceLabels, resource, speak.language))} (${speak.name(theme)})`,
      ),
      speak.language,
      2,
    );
  return fill(
    speak.language === 'FR'
      ? '[Cherche : {needs}.][ Propose : {offers}.]'
      : '[Looks for: {needs}.][ Offers: {offers}.]',
    { needs: name(needs), offers: name(offers) },
  );
}
