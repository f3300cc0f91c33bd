/** Services for which nothing is left to check, and what could be proposed to them. */
import { isUndecided, type Settings } from '../../answers/setting.js';
import { caveat } from '../../words/caveats.js';
import type { Speaker } from '../../words/names.js';
import { fill } from '../../words/said.js';
import type { OverlapRow } from './row.js';

/** Services without an end and without known money, whose people meet: that they complete each other is known. */
export const arePermanent = ({ a, b, coordination }: OverlapRow, settings: Settings): boolean =>
  coordination === 'COMMON_BODY' &&
  [a, b]
    .map((id) => settings.of(id))
    .every((each) => each.isService && each.end === null && each.subsidies.length === 0 && !isUndecided(each));

/** What two such services could still do together. */
export const directPeople = ({ language }: Speaker) => ({
  nextStep: fill(
    language === 'FR'
      ? 'À leur proposer : une liste commune des lieux et des jours.'
      : 'To propose to them: one list of places and days.',
  ),
  caveat: caveat('COORDINATED', language),
});
