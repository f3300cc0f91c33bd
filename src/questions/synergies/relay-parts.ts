/** The parts of the sentence on what goes on where another initiative ends (P5). */
import { rules } from '../../measures/rules.js';
import { dateOf, dayOf, monthsLater } from '../../model/days.js';
import { caveat } from '../../words/caveats.js';
import { daysLeft } from '../../words/days-left.js';
import { formatDay, listNames } from '../../words/formats.js';
import type { Speaker } from '../../words/names.js';
import { fill, type Part, type Parts } from '../../words/said.js';
import { titleWithLeads } from '../../words/titles.js';
import { goesOnUntil, narrowerAudience } from './relay-words.js';
import { leafOfSynergy, type SynergyRow } from './row.js';
import { sayShared } from './shared-projects.js';
import type { Told } from './told.js';

export function relay(speak: Speaker, row: SynergyRow, { settings, longer, shared }: Told): Parts {
  const isFrench = speak.language === 'FR';
  const from = row.source ?? row.a;
  const to = from === row.a ? row.b : row.a;
  const leaf = leafOfSynergy(row);
  const isShort = endsSoonAfter(row.commonEnd, settings.of(to).end);
  const values = {
    ...{ ending: titleWithLeads(speak, from, to), going: titleWithLeads(speak, to, from) },
    end: row.commonEnd ? formatDay(row.commonEnd, speak.language) : '',
    until: goesOnUntil(speak, settings, to),
    theme: leaf === undefined ? '' : speak.name(leaf),
  };
  const goes = isShort
    ? isFrench
      ? 'ne continue que[ jusqu’au {until}]'
      : 'goes on only[ until {until}]'
    : isFrench
      ? 'continue[ jusqu’au {until}]'
      : 'goes on[ until {until}]';
  return {
    headline: fill(
      isShort
        ? isFrench
          ? '[{theme} : ]deux fins à préparer, le {end} et le {until}'
          : '[{theme}: ]two ends to prepare, on {end} and {until}'
        : isFrench
          ? '[{theme} : ]un relais à préparer[ avant le {end}]'
          : '[{theme}: ]a handover to prepare[ before {end}]',
      values,
    ),
    facts: [
      fill(
        isFrench
          ? `{ending} s'achève[ le {end}] ; {going} ${goes} sur le même sujet[, {theme}], sur le même territoire.`
          : `{ending} ends[ on {end}]; {going} ${goes} with the same subject[, {theme}], in the same area.`,
        values,
      ),
      sayShared(speak, shared),
      narrowerAudience(speak, settings, from, to),
      alsoThere(speak, longer),
    ],
    whyNow: daysLeft(row.asOf, row.commonEnd, speak.language),
    nextStep: isShort
      ? fill(isFrench ? 'À préparer : la suite des deux.' : 'To prepare: what follows both.')
      : fill(isFrench ? 'À préparer : le relais.' : 'To prepare: the handover.'),
    caveat: caveat('FOLLOWED', speak.language),
  };
}

/** Whether what goes on takes over for a short while only. */
function endsSoonAfter(end: string | null | undefined, goingEnd: string | null): boolean {
  if (!end || goingEnd === null) return false;
  return goingEnd <= (dateOf(monthsLater(dayOf(end), rules.LASTING_MONTHS.value)) ?? '');
}

/** What goes on longer on the same ground, and could take over too. */
function alsoThere(speak: Speaker, longer: Told['longer']): Part {
  const isFrench = speak.language === 'FR';
  const names = longer.map(({ initiative, end }) => {
    const name = titleWithLeads(speak, initiative, '');
    return end === null ? name : `${name}, ${isFrench ? 'jusqu’au' : 'until'} ${formatDay(end, speak.language)}`;
  });
  return fill(isFrench ? '[Y agit aussi : {names}.]' : '[Also there: {names}.]', {
    names: listNames(names, speak.language, 2),
  });
}
