/** Sentences about initiatives on one subject in one place. */
import { hasOpenRequest } from '../../../measures/funding/decidable.js';
import { intAt } from '../../../model/at.js';
import { findNumber, idOf } from '../../../model/ids.js';
import { isListed } from '../../../model/lists.js';
import { caveat } from '../../../words/caveats.js';
import { listAll } from '../../../words/list-all.js';
import { fill, fitting, join } from '../../../words/said.js';
import { decideWithPayer } from '../../overlaps/funded-by-one.js';
import { commonValues, inTold } from './common-values.js';
import type { Composed } from './composed.js';
import { onAgenda, tellCoordination } from './coordinated-words.js';
import { tellMoney } from './money-words.js';
import { nameInitiative } from './name-initiative.js';
import { fundersOf, requestsFor } from './requests.js';
import type { Telling } from './telling.js';
import { leavesOf } from './themes-named.js';

export function overlap(telling: Telling): Composed {
  const { row, speak } = telling;
  const { language } = speak;
  const isFrench = language === 'FR';
  const isSame = isOneTheme(telling);
  // Related themes join them: two themes are named, and neither belongs to both.
  const themes = joiningThemes(telling).map(speak.name);
  const told = inTold(telling);
  const values = {
    ...commonValues(telling),
    ...(!isSame && { theme: listAll(themes, language) }),
    names: listAll(
      told.map((id) => nameInitiative(telling, id)),
      language,
    ),
  };
  const subject = isFrench
    ? isSame
      ? 'portent sur le même sujet[, {theme}]'
      : 'portent sur des sujets proches[ : {theme}]'
    : isSame
      ? 'address the same subject[, {theme}]'
      : 'address related subjects[: {theme}]';
  const { snapshot } = row.of.known;
  const isAsked = row.matter.initiatives.some((each) => hasOpenRequest(snapshot, each));
  const requests = requestsFor(telling, told);
  const examining = fundersOf(requests);
  const answering = listAll(examining.map(speak.name), language);
  const areLed = told.every((id) => speak.named(id).leads.length > 0);
  const [french, english] = areLed
    ? ['les porteurs', 'the leads']
    : ['ceux qui y prennent part', 'those who take part'];
  const question = isFrench
    ? `À vérifier avec ${french}${isAsked ? ', avant de répondre à la demande[ ({answering})]' : ''} : ces projets se complètent-ils ?`
    : `To check with ${english}${isAsked ? ', before the request is answered[ ({answering})]' : ''}: do these projects complement each other?`;
  const [one, other, ...more] = told;
  const decision =
    one === undefined || other === undefined || more.length > 0
      ? undefined
      : decideWithPayer(speak, telling.settings, [one, other], row.asOf);
  return {
    headline: fitting(
      isFrench
        ? [
            '{theme} : {n} projets sur le même territoire, {where}',
            '{theme} : {n} projets sur le même territoire',
            '{n} projets sur des sujets proches, {where}',
            '{n} projets sur le même territoire',
          ]
        : [
            '{theme}: {n} projects in the same area, {where}',
            '{theme}: {n} projects in the same area',
            '{n} projects on related subjects, {where}',
            '{n} projects in the same area',
          ],
      values,
    ),
    facts: [
      fill(
        isFrench
          ? `{n} projets ${subject}, sur le même territoire[, {where}] : {names}.`
          : `{n} projects ${subject}, in the same area[, {where}]: {names}.`,
        values,
      ),
      ...tellCoordination(telling),
    ],
    further: tellMoney(telling, told),
    ...(decision === undefined
      ? {
          nextStep: join(fill(question, { answering }), onAgenda(telling)),
          caveat: caveat(stateAudiences(telling) ? 'COORDINATED' : 'DIFFERENT_AUDIENCES', language),
          ...callExamining(telling, told, examining),
        }
      : {
          nextStep: join(decision.step, onAgenda(telling)),
          caveat: caveat('SETTLED', language),
          first: [decision.payer, ...telling.call],
          call: telling.call.filter((each) => each !== decision.payer).slice(0, 1),
        }),
  };
}

/** Who examines a request, which the question names, and who leads what it would pay for. */
function callExamining({ settings }: Telling, told: readonly string[], [examining]: readonly string[]) {
  if (examining === undefined) return {};
  const asking = told.filter((id) => settings.of(id).requests.some(({ funder }) => funder === examining));
  const leads = asking.flatMap((id) =>
    settings
      .of(id)
      .leads.slice(0, 1)
      .map((lead) => lead.id),
  );
  return { first: [examining, ...leads], call: leads.slice(0, 1) };
}

/** The themes of the strongest pair that the other names too, or a theme related to them. */
function joiningThemes({ row, pair }: Telling): string[] {
  const { table, related } = row.of.known.snapshot.themes;
  const [ofA = [], ofB = []] = pair.map((id) => leavesOf(row, id));
  const isJoined = (theme: string, others: readonly string[]) =>
    others.includes(theme) ||
    (related[findNumber(table, theme)] ?? []).some((each) => others.includes(idOf(table, each.theme)));
  return [...new Set([...ofA.filter((each) => isJoined(each, ofB)), ...ofB.filter((each) => isJoined(each, ofA))])];
}

/** Whether all of them name the theme or one below it; else only relations join some of them. */
function isOneTheme({ row }: Telling): boolean {
  const { subjects, initiatives } = row.of.known.snapshot;
  const [leaf] = row.matter.leaves;
  if (leaf === undefined) return true;
  return row.matter.initiatives.every((each) =>
    isListed(subjects.themes, intAt(initiatives.subject.values, each), leaf),
  );
}

/** Whether each of them states its audience: then different audiences are already known and need no caveat. */
const stateAudiences = ({ row }: Telling): boolean =>
  row.matter.initiatives.every((each) => intAt(row.of.known.snapshot.initiatives.audiences.values, each) !== 0);
