/** What who pays for two projects of one subject and place has to decide: it alone can ask both. */
import { isUndecided, type Setting, type Settings } from '../../answers/setting.js';
import { formatDay, lowerFirst } from '../../words/formats.js';
import { audienceLabels, label } from '../../words/labels.js';
import type { Speaker } from '../../words/names.js';
import { fill, type Part } from '../../words/said.js';
import { titleBeside } from '../../words/titles.js';
import { withArticle } from '../../words/with-article.js';
import { payingForBoth } from '../synergies/paying-for-both.js';

interface Decision {
  readonly step: Part;
  /** Id of who pays for both. */
  readonly payer: string;
}

/** Undefined where nobody pays for both, or money for one is still to be decided: then that comes first. */
export function decideWithPayer(
  speak: Speaker,
  settings: Settings,
  pair: readonly [string, string],
  asOf: string,
): Decision | undefined {
  const payer = payingForBoth(settings, pair);
  if (payer === undefined || pair.some((id) => isUndecided(settings.of(id)))) return undefined;
  const [first] = pair
    .map((id, place) => ({ id, other: pair[1 - place] ?? id, end: settings.of(id).end ?? '' }))
    .filter(({ end }) => end >= asOf)
    .sort((one, other) => (one.end < other.end ? -1 : 1));
  const values = {
    payer: withArticle(speak, payer),
    end: first ? formatDay(first.end, speak.language) : '',
    name: first ? titleBeside(speak, first.id, first.other) : '',
    people: peopleOfOne(speak, pair.map(settings.of)),
  };
  const isFrench = speak.language === 'FR';
  const what = isFrench
    ? values.people === ''
      ? 'qui fait quoi, et pour qui'
      : 'vers quel projet orienter les {people}'
    : values.people === ''
      ? 'who does what, and for whom'
      : 'to which project to send {people}';
  const step = isFrench
    ? `À décider avec {payer}, qui finance les deux : ${what}[, avant la fin de {name} ({end})].`
    : `To decide with {payer}, which funds both: ${what}[, before {name} ends ({end})].`;
  return { step: fill(step, values), payer };
}

/** The one audience of one of them, where the other is for everybody; empty otherwise. French labels are plural. */
function peopleOfOne({ language }: Speaker, [one, other]: readonly Setting[]): string {
  const isOpen = (of: Setting | undefined) => of?.audiences.includes('EVERYONE') === true;
  const special = isOpen(one) ? other : isOpen(other) ? one : undefined;
  const [people, ...more] = special?.audiences ?? [];
  if (people === undefined || more.length > 0 || people === 'EVERYONE') return '';
  return lowerFirst(label(audienceLabels, people, language));
}
