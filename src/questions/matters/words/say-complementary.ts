/** Sentences about initiatives that serve the same people in one place, each in its own way. */
import { caveat } from '../../../words/caveats.js';
import { listAll } from '../../../words/list-all.js';
import { fill, fitting } from '../../../words/said.js';
import { title } from '../../../words/titles.js';
import { commonAudiences } from './common-audiences.js';
import { commonValues, inTold } from './common-values.js';
import type { Composed } from './composed.js';
import { tellMoney } from './money-words.js';
import { nameInitiative } from './name-initiative.js';
import type { Telling } from './telling.js';
import { leavesOf } from './themes-named.js';

export function complementary(telling: Telling): Composed {
  const { row, speak } = telling;
  const { language } = speak;
  const isFrench = language === 'FR';
  const told = inTold(telling);
  const values = {
    ...commonValues(telling),
    people: commonAudiences(telling),
    titles: listAll(
      told.map((id) => title(speak, id)),
      language,
    ),
    names: told
      .map((id) => `${nameInitiative(telling, id).text}, ${leavesOf(row, id).map(speak.name).join(', ')}`)
      .join(isFrench ? ' ; ' : '; '),
  };
  return {
    headline: fitting(
      isFrench
        ? [
            '{where} : {titles}, pour le même public',
            '{where} : {n} projets pour le même public, {people}',
            '{n} projets pour le même public',
          ]
        : [
            '{where}: {titles}, for the same people',
            '{where}: {n} projects for the same people, {people}',
            '{n} projects for the same people',
          ],
      values,
    ),
    facts: [
      fill(
        isFrench
          ? '{n} projets servent le même public[ ({people})], sur le même territoire[, {where}] : {names}.'
          : '{n} projects serve the same people[ ({people})], in the same area[, {where}]: {names}.',
        values,
      ),
    ],
    further: tellMoney(telling, told),
    nextStep: fill(
      isFrench
        ? 'À proposer aux porteurs : se présenter leurs projets, et voir ce que chacun apporte à ce public.'
        : 'To propose to the leads: to present their projects, and to see what each brings to these people.',
    ),
    // A common audience is a condition of this kind.
    caveat: caveat('COORDINATED', language),
  };
}
