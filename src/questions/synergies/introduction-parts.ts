/** The parts of the sentence on two actors that could be introduced to each other (P6). */
import { dateOf, dayOf, monthsLater } from '../../model/days.js';
import { caveat } from '../../words/caveats.js';
import { formatDay, listNames } from '../../words/formats.js';
import type { Speaker } from '../../words/names.js';
import { counting, fill, type Part, type Parts } from '../../words/said.js';
import { title } from '../../words/titles.js';
import { exchangeParts } from './need-offer-parts.js';
import type { ProjectOn } from './projects-on.js';
import type { SynergyRow } from './row.js';
import type { Told } from './told.js';

/** Within this many months of the day an end is near. */
const SOON = 6;

/** What one seeks and the other offers comes before all other motives, because people can act on it. */
export function introduction(speak: Speaker, row: SynergyRow, told: Told): Parts {
  const isFrench = speak.language === 'FR';
  const { lastShared } = row;
  const values = {
    ...{ x: speak.name(row.a), y: speak.name(row.b) },
    last: lastShared ? title(speak, lastShared.initiative) : '',
    until: lastShared?.until ? formatDay(lastShared.until, speak.language) : '',
  };
  const apart = fill(
    isFrench
      ? "{x} et {y} : aucun projet partagé en cours[ ; le dernier, {last}][, jusqu'au {until}]."
      : '{x} and {y}: no current shared project[; the last, {last}][, until {until}].',
    values,
  );
  const exchange = exchangeParts(speak, row, told);
  const [ofA, ofB] = told.projects;
  return {
    headline: fill(isFrench ? 'À mettre en relation : {x} et {y}' : 'To introduce: {x} and {y}', values),
    facts: [
      apart,
      ...(exchange ? exchange.facts : [projectsOf(speak, row, ofA, ofB)]),
      ...(exchange ? [] : [inCommon(speak, row)]),
    ],
    ...(exchange && { whyNow: exchange.whyNow }),
    nextStep: exchange ? exchange.nextStep : stepOf(speak, row, told),
    caveat: caveat('NOT_ENTERED', speak.language),
  };
}

/** "Sur T : X mène « A », Y participe à « B »."; only the subject where neither takes part in anything on it. */
function projectsOf(speak: Speaker, row: SynergyRow, ofA: readonly ProjectOn[], ofB: readonly ProjectOn[]): Part {
  const isFrench = speak.language === 'FR';
  const subject = listNames(row.sharedLeaves.map(speak.name), speak.language, 2);
  if (subject === '') return fill('');
  const said = [does(speak, row, row.a, ofA), does(speak, row, row.b, ofB)].filter((each) => each !== '');
  if (said.length === 0)
    return fill(isFrench ? 'Sujet commun : {subject}.' : 'Common subject: {subject}.', { subject });
  return counting(
    fill(isFrench ? 'Sur {subject} : {said}.' : 'On {subject}: {said}.', {
      subject,
      said: said.join(isFrench ? ' ; ' : '; '),
    }),
    // "participe à … jusqu’au" of each.
    ...said.map(() => 'x x x'),
  );
}

function does(speak: Speaker, { asOf }: SynergyRow, actor: string, [first]: readonly ProjectOn[]): string {
  if (first === undefined) return '';
  const isFrench = speak.language === 'FR';
  const [lead, part] = isFrench ? ['mène', 'participe à'] : ['runs', 'takes part in'];
  const name = title(speak, first.initiative);
  const when =
    first.start !== null && first.start > asOf
      ? `, ${isFrench ? 'à partir du' : 'from'} ${formatDay(first.start, speak.language)}`
      : first.end === null
        ? ''
        : `, ${isFrench ? 'jusqu’au' : 'until'} ${formatDay(first.end, speak.language)}`;
  return `${speak.name(actor)} ${first.isLed ? lead : part} ${name}${when}`;
}

/** Whom both work with, or who pays for both; a place is no motive, and neither is the body that governs it. */
function inCommon(speak: Speaker, row: SynergyRow): Part {
  const isFrench = speak.language === 'FR';
  const partners = (row.commonPartners ?? []).map(({ actor }) => actor);
  const shared = partners.length > 0 ? partners : (row.commonFunders ?? []);
  const plural = shared.length > 1 ? 's' : '';
  const [french, english] = partners.length > 0 ? ['Partenaire', 'Partner'] : ['Financeur', 'Funder'];
  return fill(isFrench ? `[${french}${plural} commun${plural} : {who}.]` : `[${english}${plural} in common: {who}.]`, {
    who: listNames(shared.map(speak.name), speak.language, 4),
  });
}

/** What to do: send each other the people whom both serve, prepare what follows, else compare. */
function stepOf(speak: Speaker, row: SynergyRow, { projects: [ofA, ofB], settings }: Told): Part {
  const isFrench = speak.language === 'FR';
  const [one, other] = [ofA[0], ofB[0]];
  const say = (french: string, english: string) => fill(isFrench ? french : english);
  if (one === undefined || other === undefined) {
    const [known] = [one, other].filter((each) => each !== undefined);
    if (known === undefined) return say('À proposer : une première rencontre.', 'To propose: a first meeting.');
    return fill(
      isFrench ? 'À proposer à {who} : prendre part à {name}.' : 'To propose to {who}: take part in {name}.',
      {
        who: speak.name(known === one ? row.b : row.a),
        name: title(speak, known.initiative),
      },
    );
  }
  const isLater = ({ start }: ProjectOn) => start !== null && start > row.asOf;
  if (isLater(one) || isLater(other))
    return say(
      'À proposer : partager l’expérience avant le début.',
      'To propose: share what is known before it begins.',
    );
  const soon = dateOf(monthsLater(dayOf(row.asOf), SOON)) ?? '';
  const ends = (project: ProjectOn) => project.end !== null && project.end <= soon;
  if (ends(one) !== ends(other)) {
    const [over, lasting] = ends(one) ? [row.a, other] : [row.b, one];
    return fill(isFrench ? 'À proposer à {who} : poursuivre avec {name}.' : 'To propose to {who}: go on with {name}.', {
      who: speak.name(over),
      name: title(speak, lasting.initiative),
    });
  }
  const [ofOne, ofOther] = [one, other].map(({ initiative }) => settings.of(initiative).audiences);
  const meets =
    (ofOne?.length ?? 0) > 0 &&
    (ofOther?.length ?? 0) > 0 &&
    (ofOne?.some((each) => ofOther?.includes(each) || each === 'EVERYONE') || ofOther?.includes('EVERYONE'));
  if (meets)
    return say(
      'À proposer : orienter l’un vers l’autre les personnes à aider.',
      'To propose: send each other the people to help.',
    );
  return say('À proposer : se présenter leurs projets.', 'To propose: show each other their projects.');
}
