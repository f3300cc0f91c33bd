/** What to do about actors to connect: whom to present to whom, else what to ask. */

import { COMPANY } from '../../../../model/actors.js';
import { byteAt } from '../../../../model/at.js';
import { isPublic, resources } from '../../../../model/closed-lists.js';
import { itemAt } from '../../../../model/item-at.js';
import { formatDay } from '../../../../words/formats.js';
import { sayNeed, sayOffer } from '../../../../words/resource-words.js';
import { fill } from '../../../../words/said.js';
import { title } from '../../../../words/titles.js';
import { askWhom, toActor, withArticle } from '../../../../words/with-article.js';
import { servesSeat } from '../../../isolated-actors/serves-seat.js';
import type { Meeting } from '../../matters.js';
import { actorIds, initiativeIds, themeIds } from '../../row.js';
import type { Composed } from '../composed.js';
import type { Telling } from '../telling.js';
import { isolatedValues, presentsAids } from './isolated-values.js';

export function isolatedStep(telling: Telling): Pick<Composed, 'nextStep' | 'call'> {
  const { row, speak, backdrop } = telling;
  const isFrench = speak.language === 'FR';
  const meeting = row.of.meetings.get(row.id);
  const [first = ''] = actorIds(row, meeting ? [meeting.actor] : []);
  const values = { ...isolatedValues(telling), on: nextDay(telling), first: withArticle(speak, first) };
  const ask = (french: string, english: string): Pick<Composed, 'nextStep' | 'call'> => ({
    nextStep: fill(isFrench ? french : english, values),
    call: [],
  });
  if (meeting?.other !== undefined) {
    const met = { ...meeting, other: meeting.other };
    return couldTakePart(telling, met) ? takePart(telling, first, met) : introduce(telling, first, met);
  }
  const { isolation } = backdrop;
  const [kind] = row.matter.isolated.map((each) => each.kind);
  if (presentsAids(telling))
    return ask(
      'Inviter {first} à présenter ses aides[ à la réunion du {on}].',
      'Invite {first} to present its aids[ at the meeting of {on}].',
    );
  if (values.project !== '')
    return ask('Appeler {first} : qui participe à {project} ?', 'Call {first}: who takes part in {project}?');
  if (kind === 'LAPSED')
    return ask('Appeler {first} : un autre projet est-il prévu ?', 'Call {first}: is another project planned?');
  if (isolation === null || kind === 'SINGLE_THREAD')
    return ask('Appeler {first} : une suite est-elle prévue ?', 'Call {first}: is more planned?');
  return ask(
    'Appeler {first}[ avant la réunion du {on}] : quels projets en cours ?',
    'Call {first}[ before the meeting of {on}]: which current projects?',
  );
}

type Met = Meeting & { readonly other: number };

/** Who shares nothing and runs nothing itself: there is nothing to compare. */
function couldTakePart({ row, backdrop }: Telling, { actor, other, initiative }: Met): boolean {
  const { kind } = row.of.known.snapshot.actors;
  const isCompany = [actor, other].some((each) => kind.values[each] === COMPANY);
  const [one] = row.matter.isolated;
  if (initiative === undefined || !servesSeat(row.of.known.snapshot, initiative, actor)) return false;
  return one?.kind === 'NO_TIES' && backdrop.around?.led.length === 0 && !isCompany;
}

function takePart(
  { row, speak }: Telling,
  first: string,
  { other, initiative }: Met,
): Pick<Composed, 'nextStep' | 'call'> {
  return {
    nextStep: fill(
      speak.language === 'FR'
        ? 'Demander {other} si {first} peut prendre part à {project}.'
        : 'Ask {other} whether {first} can take part in {project}.',
      {
        first: withArticle(speak, first),
        other: askWhom(speak, actorIds(row, [other])[0] ?? ''),
        project: title(speak, initiativeIds(row, initiative === undefined ? [] : [initiative])[0] ?? ''),
      },
    ),
    call: [],
  };
}

/** What one seeks, or what the other runs, is what they talk about. */
function introduce(
  { row, speak }: Telling,
  first: string,
  { actor, other, initiative, theme, joins, offers }: Met,
): Pick<Composed, 'nextStep' | 'call'> {
  const isFrench = speak.language === 'FR';
  const { actors } = row.of.known.snapshot;
  const [who = ''] = actorIds(row, [other]);
  const sought = initiative === undefined && theme === undefined ? row.of.sought.get(actor) : undefined;
  const values = {
    first: withArticle(speak, first),
    whom: toActor(speak, first),
    other: speak.name(who),
    partner: withArticle(speak, who),
    what:
      sought?.seeker === other
        ? fill(sayNeed(itemAt(resources, sought.resource), speak.language))
        : offers !== undefined
          ? fill(sayOffer(itemAt(resources, offers), speak.language))
          : fill(isFrench ? '[participe à {joined}]' : '[takes part in {joined}]', {
              joined: joins === undefined ? '' : title(speak, initiativeIds(row, [joins])[0] ?? ''),
            }),
    project: initiative === undefined ? '' : title(speak, initiativeIds(row, [initiative])[0] ?? ''),
    theme: theme === undefined ? '' : speak.name(themeIds(row, [theme])[0] ?? ''),
  };
  const arePublic = [actor, other].every((each) => isPublic(byteAt(actors.kind.values, each)));
  if (initiative !== undefined)
    return {
      nextStep: fill(
        isFrench
          ? 'Proposer {whom} d’échanger avec {partner} sur {project}.'
          : 'Propose {whom} to talk with {other} about {project}.',
        values,
      ),
      call: [],
    };
  // Neighbouring authorities need no introduction.
  if (arePublic)
    return {
      nextStep: fill(
        isFrench
          ? 'Proposer {whom} d’échanger avec {partner}[, qui {what}][ ({theme})].'
          : 'Propose {whom} to talk with {other}[, which {what}][ ({theme})].',
        values,
      ),
      call: [],
    };
  return {
    nextStep: fill(
      isFrench
        ? 'Présenter {first} à : {other}[, qui {what}][ ({theme})].'
        : 'Introduce {first} to {other}[, which {what}][ ({theme})].',
      values,
    ),
    call: [],
  };
}

/** The day of the next meeting of a body in which the actor sits. */
function nextDay({ speak, backdrop }: Telling): string {
  const seats = backdrop.isolation ? backdrop.isolation.seats : [];
  const [next] = backdrop.meetings.filter(({ body }) => seats.includes(body));
  return next === undefined ? '' : formatDay(next.on, speak.language);
}
