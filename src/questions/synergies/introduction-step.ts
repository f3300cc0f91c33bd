/** What two actors without a common project could do, by what each of them runs on their subject (P6). */
import type { Audience } from '../../language/generated/types.js';
import { rules } from '../../measures/rules.js';
import { dateOf, dayOf, monthsLater } from '../../model/days.js';
import { audienceLabels, label } from '../../words/labels.js';
import type { Speaker } from '../../words/names.js';
import { fill, type Part } from '../../words/said.js';
import { title } from '../../words/titles.js';
import { toActor, withArticle } from '../../words/with-article.js';
import type { ProjectOn } from './projects-on.js';
import type { SynergyRow } from './row.js';
import type { Told } from './told.js';

/** Whom the first project of each serves; undefined where one has no project or does not say whom it serves. */
function audiencesOf({ projects: [[one], [other]], settings }: Told): readonly [Audience[], Audience[]] | undefined {
  if (one === undefined || other === undefined) return undefined;
  const [ofOne, ofOther] = [one, other].map(({ initiative }) => [...settings.of(initiative).audiences]);
  return ofOne?.length && ofOther?.length ? [ofOne, ofOther] : undefined;
}

function doMeet([ofOne, ofOther]: readonly [Audience[], Audience[]]): boolean {
  return ofOne.some((each) => ofOther.includes(each) || each === 'EVERYONE') || ofOther.includes('EVERYONE');
}

/** Both audiences, when the projects of the two serve different people. */
export function differentAudiences(speak: Speaker, told: Told): Part {
  const stated = audiencesOf(told);
  if (stated === undefined || doMeet(stated)) return fill('');
  const [one, other] = stated.map((of) => of.map((each) => label(audienceLabels, each, speak.language)).join(', '));
  return fill(speak.language === 'FR' ? 'Publics différents : {one} ; {other}.' : 'Audiences differ: {one}; {other}.', {
    ...{ one, other },
  });
}

/** Take part in what the other runs, tell of what is over, prepare what begins or follows, send each other people, else compare. */
export function introductionStep(speak: Speaker, row: SynergyRow, told: Told): Part {
  const isFrench = speak.language === 'FR';
  const {
    projects: [[one], [other]],
    former,
    elsewhere,
  } = told;
  const say = (french: string, english: string) => fill(isFrench ? french : english);
  if (one === undefined || other === undefined) return stepOfOne(speak, row, one, other, { former, elsewhere });
  const stated = audiencesOf(told);
  if (stated !== undefined && !doMeet(stated))
    return say('À proposer : comparer les méthodes.', 'To propose: compare their methods.');
  const isLater = ({ start }: ProjectOn) => start !== null && start > row.asOf;
  if (isLater(one) && isLater(other))
    return say('À proposer : préparer les deux projets ensemble.', 'To propose: prepare both projects together.');
  if (isLater(one) || isLater(other))
    return fill(
      isFrench
        ? 'À proposer : que {who} partage son expérience avant le début.'
        : 'To propose: that {who} share what it knows before the beginning.',
      { who: withArticle(speak, isLater(one) ? row.b : row.a) },
    );
  const soon = dateOf(monthsLater(dayOf(row.asOf), rules.LASTING_MONTHS.value)) ?? '';
  const ends = (project: ProjectOn) => project.end !== null && project.end <= soon;
  if (ends(one) !== ends(other)) {
    const [over, lasting] = ends(one) ? [row.a, other] : [row.b, one];
    return fill(isFrench ? 'À proposer {who} : poursuivre avec {name}.' : 'To propose {who}: go on with {name}.', {
      ...{ who: toActor(speak, over), name: title(speak, lasting.initiative) },
    });
  }
  if (stated !== undefined)
    return say(
      'À proposer : que chacun oriente vers l’autre les personnes qu’il ne peut pas accueillir.',
      'To propose: that each send the other the people whom it cannot help.',
    );
  return say('À proposer : se présenter leurs projets.', 'To propose: show each other their projects.');
}

/** Where one of the two runs nothing on the subject today, or neither does. */
function stepOfOne(
  speak: Speaker,
  { a, b }: SynergyRow,
  one: ProjectOn | undefined,
  other: ProjectOn | undefined,
  { former, elsewhere }: Pick<Told, 'former' | 'elsewhere'>,
): Part {
  const isFrench = speak.language === 'FR';
  const known = one ?? other;
  if (known === undefined)
    return fill(isFrench ? 'À proposer : une première rencontre.' : 'To propose: a first meeting.');
  const idle = known === one ? b : a;
  if (former.has(idle))
    return fill(isFrench ? 'À proposer {who} : partager son expérience.' : 'To propose {who}: share what it knows.', {
      who: toActor(speak, idle),
    });
  // Nobody takes part in what is for another place.
  if (elsewhere.has(known.initiative))
    return fill(isFrench ? 'À proposer {who} : échanger sur {name}.' : 'To propose {who}: talk about {name}.', {
      ...{ who: toActor(speak, idle), name: title(speak, known.initiative) },
    });
  return fill(isFrench ? 'À proposer {who} : prendre part à {name}.' : 'To propose {who}: take part in {name}.', {
    ...{ who: toActor(speak, idle), name: title(speak, known.initiative) },
  });
}
