/** Sentences about an initiative that ends where another one on the same subject goes on. */
import { dateOf } from '../../../model/days.js';
import { caveat } from '../../../words/caveats.js';
import { formatDay } from '../../../words/formats.js';
import { listAll } from '../../../words/list-all.js';
import { fill, fitting, type Part, type Value } from '../../../words/said.js';
import { title } from '../../../words/titles.js';
import { withArticle } from '../../../words/with-article.js';
import { goesOnUntil, narrowerAudience } from '../../synergies/relay-words.js';
import { sayShared, sharedProjects } from '../../synergies/shared-projects.js';
import { relayLasts } from '../relay-lasts.js';
import { actorIds, initiativeIds, threadIds } from '../row.js';
import { commonValues, inTold } from './common-values.js';
import type { Composed } from './composed.js';
import { tellMoney } from './money-words.js';
import { nameInitiative } from './name-initiative.js';
import type { Telling } from './telling.js';

export function relay(telling: Telling): Composed {
  const { row, speak, settings } = telling;
  const { language } = speak;
  const isFrench = language === 'FR';
  const [ending = ''] = initiativeIds(row, [row.matter.subject]);
  const goingOn = inTold(telling).filter((id) => id !== ending);
  const isOne = goingOn.length === 1;
  const values = {
    ...commonValues(telling),
    end: formatDay(dateOf(row.matter.dueOn) ?? row.asOf, language),
    ending: title(speak, ending),
    name: nameInitiative(telling, ending),
    names: listAll(
      goingOn.map((id) => nameInitiative(telling, id)),
      language,
    ),
    until: isOne ? goesOnUntil(speak, settings, goingOn[0] ?? '') : '',
  };
  const doOverlap = row.open.some(({ list }) => list === 'OVERLAPS');
  const { snapshot } = row.of.known;
  const isLasting = relayLasts(snapshot, row.matter);
  return {
    headline: isLasting ? headlineOfRelay(isFrench, values) : headlineOfEnds(isFrench, values),
    facts: [
      fill(
        isFrench
          ? `{name} s’achève le {end} ; sur le même sujet[, {theme}], sur le même territoire, ${isOne ? 'continue' : 'continuent'} : {names}[, jusqu’au {until}].`
          : `{name} ends on {end}; on the same subject[, {theme}], in the same area, continuing: {names}[, until {until}].`,
        values,
      ),
      isOne ? sayShared(speak, sharedProjects(snapshot, [ending, goingOn[0] ?? ''], row.asOf)) : fill(''),
      isOne ? narrowerAudience(speak, settings, ending, goingOn[0] ?? '') : fill(''),
      ...leftAlone(telling),
    ],
    further: tellMoney(telling, [ending, ...goingOn]),
    nextStep: isLasting
      ? fill(isFrench ? 'Préparer le relais.' : 'Prepare the handover.')
      : fill(
          isFrench
            ? `Demander aux porteurs quelle suite est prévue${doOverlap ? ', et si ces projets se complètent' : ''}.`
            : `Ask the leads what comes after both${doOverlap ? ', and whether these projects complement each other' : ''}.`,
        ),
    caveat: caveat('FOLLOWED', language),
  };
}

const headlineOfRelay = (isFrench: boolean, values: Readonly<Record<string, Value>>) =>
  fitting(
    isFrench
      ? [
          '{ending} s’achève le {end} : un relais à préparer',
          '{theme} : un relais à préparer avant le {end}',
          'Un relais à préparer avant le {end}',
        ]
      : [
          '{ending} ends on {end}: a handover to prepare',
          '{theme}: a handover to prepare before {end}',
          'A handover to prepare before {end}',
        ],
    values,
  );

const headlineOfEnds = (isFrench: boolean, values: Readonly<Record<string, Value>>) =>
  fitting(
    isFrench
      ? [
          '{theme} : deux projets s’arrêtent, le {end} et le {until}',
          '{theme} : une suite à prévoir avant le {end}',
          'Une suite à prévoir avant le {end}',
        ]
      : [
          '{theme}: two projects stop, on {end} and on {until}',
          '{theme}: to plan what follows before {end}',
          'To plan what follows before {end}',
        ],
    values,
  );

/** The actors for whom a project of the matter is all that they share with others; it is named, because a fact before may tell of another. */
function leftAlone({ row, speak }: Telling): Part[] {
  const depending = row.matter.isolated.flatMap((each) => {
    const [project] = each.kind === 'SINGLE_THREAD' ? threadIds(row, [each]) : [];
    return project === undefined ? [] : [{ actors: each.actors, project }];
  });
  return depending.map(({ actors, project }) =>
    fill(
      speak.language === 'FR'
        ? 'Pour {names}, {project} est le seul projet commun en cours que nous connaissons.'
        : 'For {names}, {project} is the only current shared project that we know of.',
      {
        project: title(speak, project),
        names: listAll(
          actorIds(row, actors).map((id) => withArticle(speak, id)),
          speak.language,
        ),
      },
    ),
  );
}
