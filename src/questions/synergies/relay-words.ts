/** What a sentence says about an initiative that continues when another one ends: until when, and for whom. */
import type { Settings } from '../../answers/setting.js';
import { formatDay, lowerFirst } from '../../words/formats.js';
import { audienceLabels, label } from '../../words/labels.js';
import type { Speaker } from '../../words/names.js';
import { fill, type Part } from '../../words/said.js';

/** The last day of the initiative that continues; empty when it is unknown. */
export function goesOnUntil(speak: Speaker, settings: Settings, goingOn: string): string {
  const { end } = settings.of(goingOn);
  return end === null ? '' : formatDay(end, speak.language);
}

/** Both audiences, when the initiative that ends serves people whom the one that continues does not; empty otherwise, or when one of the audiences is not stated. */
export function narrowerAudience(speak: Speaker, settings: Settings, ending: string, goingOn: string): Part {
  const [before, after] = [settings.of(ending).audiences, settings.of(goingOn).audiences];
  const isServed = after.includes('EVERYONE') || before.every((each) => after.includes(each));
  if (before.length === 0 || after.length === 0 || isServed) return fill('');
  const name = (audiences: typeof before) =>
    audiences.map((each) => lowerFirst(label(audienceLabels, each, speak.language))).join(', ');
  return fill(
    speak.language === 'FR'
      ? 'Publics jusqu’ici : {before} ; ensuite seulement : {after}.'
      : 'Audiences so far: {before}; then only {after}.',
    { before: name(before), after: name(after) },
  );
}
