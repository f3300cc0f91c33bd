/** What an actor asks for or receives on the subject of a matter. */
import type { Subsidy } from '../../../answers/setting.js';
import { intAt } from '../../../model/at.js';
import { findNumber } from '../../../model/ids.js';
import { listAt } from '../../../model/lists.js';
import { isAbove } from '../../../model/themes.js';
import { formatAmount, formatDay } from '../../../words/formats.js';
import { listAll } from '../../../words/list-all.js';
import { fill, type Part } from '../../../words/said.js';
import { title } from '../../../words/titles.js';
import type { MatterRow } from '../row.js';
import type { Telling } from './telling.js';

/** Those on one of these themes, above one or below one, by their own themes or by those of what they finance. */
export function onThemes({ of }: MatterRow, money: readonly Subsidy[], themes: readonly number[]): Subsidy[] {
  const { themes: known, subjects, initiatives } = of.known.snapshot;
  const themesOf = ({ themes: named, initiative }: Subsidy): number[] => {
    const own = named.map((theme) => findNumber(known.table, theme));
    const number = initiative === null ? -1 : findNumber(initiatives.table, initiative);
    return number < 0 ? own : [...own, ...listAt(subjects.leaves, intAt(initiatives.subject.values, number))];
  };
  const meets = (one: number, other: number) =>
    one === other || isAbove(known, one, other) || isAbove(known, other, one);
  return money.filter((each) => themesOf(each).some((one) => one >= 0 && themes.some((theme) => meets(one, theme))));
}

/** What is requested for these initiatives, or by these actors, and by nobody answered. */
export const requestsFor = ({ backdrop }: Telling, ids: readonly string[]): Subsidy[] =>
  ids.flatMap((id) => backdrop.moneyOf(id)).filter(({ isRequest }) => isRequest);

/** Ids, each once. */
export const fundersOf = (money: readonly Subsidy[]): string[] => [
  ...new Set(money.flatMap(({ funder }) => funder ?? [])),
];

/** Whether all of it is for projects of the matter that tells this one. */
export const isToldBy = ({ within = [] }: Telling, money: readonly Subsidy[]): boolean =>
  money.length > 0 && money.every(({ initiative }) => initiative !== null && within.includes(initiative));

/** "36 000 € pour « A » (Région), pour un début le 1er avril 2027": with the first day of what is requested, or the last of what is granted. */
export function listMoney({ speak }: Telling, money: readonly Subsidy[]): Part {
  const { language } = speak;
  const isFrench = language === 'FR';
  const [from, until, of, unknown] = isFrench
    ? ['pour un début le', 'jusqu’au', 'pour', 'un montant non connu']
    : ['to begin on', 'until', 'for', 'an unknown amount'];
  return listAll(
    money.map(({ amount, initiative, funder, start, end, isRequest }) => {
      const day = isRequest ? start : end;
      return fill(
        `${amount === null ? unknown : '{sum}'}[ ${of} {name}][ ({who})][, ${isRequest ? from : until} {day}]`,
        {
          sum: amount === null ? '' : formatAmount(amount, language),
          name: initiative === null ? '' : title(speak, initiative),
          who: funder === null ? '' : speak.name(funder),
          day: day === null ? '' : formatDay(day, language),
        },
      );
    }),
    language,
  );
}

/** "Demandé : 36 000 € …"; empty without a request. */
export const tellRequests = (telling: Telling, requests: readonly Subsidy[]): Part =>
  fill(telling.speak.language === 'FR' ? '[Demandé : {asked}.]' : '[Requested: {asked}.]', {
    asked: listMoney(telling, requests),
  });
