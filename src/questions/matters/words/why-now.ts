/** Why a matter cannot wait: what begins or ends, what must be settled before the next meeting, and what is still to be decided. */
import { hasOpenRequest, isDecidable } from '../../../measures/funding/decidable.js';
import { intAt } from '../../../model/at.js';
import { dateOf, dayOf } from '../../../model/days.js';
import { begins } from '../../../words/begins.js';
import { daysLeft } from '../../../words/days-left.js';
import { formatDay } from '../../../words/formats.js';
import type { Language } from '../../../words/labels.js';
import { listAll } from '../../../words/list-all.js';
import { fill, join, type Part, type Parts } from '../../../words/said.js';
import { saySum } from '../../../words/say-sum.js';
import { title } from '../../../words/titles.js';
import { hasNotBegun } from '../beginnings.js';
import { initiativeIds } from '../row.js';
import { callBefore } from './funding/call-before.js';
import { openCallFor } from './open-call.js';
import { fundersOf, requestsFor } from './requests.js';
import { isOnAgenda } from './say-agenda.js';
import type { Telling } from './telling.js';
import { needsOf } from './told-needs.js';

/** The next beginning, requests for money, and what is still to be decided; empty where the due date says it already. */
export function whyNow(telling: Telling): Pick<Parts, 'whyNow' | 'byThen'> {
  const { row, speak } = telling;
  const { of, matter, asOf } = row;
  const { snapshot } = of.known;
  const { language } = speak;
  const isFrench = language === 'FR';
  const day = dayOf(asOf);
  const name = (initiative: number) => title(speak, initiativeIds(row, [initiative])[0] ?? '');
  const due = dateOf(matter.dueOn);
  const beginning = matter.initiatives.find(
    (each) => hasNotBegun(snapshot, each, day) && snapshot.initiatives.start.values[each] === matter.dueOn,
  );
  if (beginning !== undefined && due !== null) {
    const begun = begins(
      language,
      name(beginning),
      due,
      isDecidable(snapshot, beginning),
      hasOpenRequest(snapshot, beginning),
    );
    return { whyNow: begun, byThen: beforeMeeting(telling, due) };
  }
  const call = matter.kind === 'NEED' ? callOf(telling) : callBefore(telling);
  if (call?.closesOn)
    return { whyNow: closing(telling, call.call, call.closesOn), byThen: beforeMeeting(telling, call.closesOn) };
  // Of a later day the date says enough.
  if (due !== null) {
    const left = matter.urgency === 'NOW' ? daysLeft(asOf, due, language) : fill('');
    return { whyNow: left, byThen: beforeMeeting(telling, due) };
  }
  const asking = matter.initiatives.find((each) => hasOpenRequest(snapshot, each));
  if (asking !== undefined) return { whyNow: awaited(telling, asking) };
  const open = matter.initiatives.find((each) => isDecidable(snapshot, each));
  if (open === undefined) return {};
  const known = hasNotBegun(snapshot, open, day) ? dateOf(intAt(snapshot.initiatives.start.values, open)) : null;
  if (known !== null) return { whyNow: begins(language, name(open), known, true) };
  return {
    whyNow: fill(isFrench ? '{name} reste à décider.' : '{name} is still to be decided.', { name: name(open) }),
  };
}

/** The call by which the first need for which one is open could be met. */
const callOf = (telling: Telling) =>
  needsOf(telling)
    .map((told) => openCallFor(telling, told))
    .find((call) => call !== undefined);

/** The day of a need is that of the call. */
function closing({ row, speak }: Telling, call: string, closesOn: string): Part {
  const { language } = speak;
  return join(
    fill(language === 'FR' ? '{name} se clôt le {day}.' : '{name} closes on {day}.', {
      ...{ name: title(speak, call), day: formatDay(closesOn, language) },
    }),
    daysLeft(row.asOf, closesOn, language),
  );
}

/** Whose answer it awaits, and on how much. */
function awaited(telling: Telling, initiative: number): Part {
  const { row, speak } = telling;
  const [id = ''] = initiativeIds(row, [initiative]);
  const requests = requestsFor(telling, [id]);
  const funders = fundersOf(requests);
  const isFrench = speak.language === 'FR';
  return fill(
    isFrench
      ? `{name} attend une réponse de ${funders.length > 0 ? ': {funders}[ ({asked} demandés)]' : 'financement'}.`
      : `{name} awaits an answer ${funders.length > 0 ? 'of {funders}[ ({asked} requested)]' : 'on funding'}.`,
    {
      name: title(speak, id),
      funders: listAll(funders.map(speak.name), speak.language, 2),
      asked: saySum(speak.language, requests),
    },
  );
}

/** It was put on an agenda all the same. */
const onAgendaLater = (language: Language, on: string): Part =>
  fill(
    language === 'FR'
      ? 'Inscrit au {on}, après cette date : décider avant.'
      : 'On the agenda of {on}, after this day: decide before.',
    { on: formatDay(on, language) },
  );

/** What is due before anybody meets is discussed by telephone. */
function beforeMeeting({ row, speak, backdrop }: Telling, due: string): Part {
  const [next] = backdrop.meetings;
  if (next === undefined || next.on <= due) return fill('');
  const there = backdrop.meetings.find((each) => isOnAgenda(each, row));
  if (there !== undefined && there.on > due) return onAgendaLater(speak.language, there.on);
  return fill(
    speak.language === 'FR'
      ? 'À voir par téléphone, avant la réunion du {on}.'
      : 'To discuss by telephone, before the meeting of {on}.',
    { on: formatDay(next.on, speak.language) },
  );
}
