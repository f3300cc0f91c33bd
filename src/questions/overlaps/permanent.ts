/** Services for which nothing is left to check, and what could be proposed to them. */
import { isUndecided, type Settings } from '../../answers/setting.js';
import { caveat } from '../../words/caveats.js';
import type { Speaker } from '../../words/names.js';
import { fill } from '../../words/said.js';
import { title } from '../../words/titles.js';
import type { OverlapRow } from './row.js';
import type { RunTogether } from './run-together.js';

/** Services without an end and without known money, whose people meet: that they complete each other is known. */
export const arePermanent = ({ a, b, coordination }: OverlapRow, settings: Settings): boolean =>
  coordination === 'COMMON_BODY' &&
  [a, b]
    .map((id) => settings.of(id))
    .every((each) => each.isService && each.end === null && each.subsidies.length === 0 && !isUndecided(each));

/** What two such services could still do together, in what their leads run together already. */
export const directPeople = (speak: Speaker, together: RunTogether | null) => ({
  nextStep: fill(
    speak.language === 'FR'
      ? 'À leur proposer[, dans {name} qu’ils mènent ensemble] : une liste commune des lieux et des jours.'
      : 'To propose to them[, within {name} that they run together]: one list of places and days.',
    { name: together === null ? '' : title(speak, together.initiative) },
  ),
  caveat: caveat('LISTED', speak.language),
});
