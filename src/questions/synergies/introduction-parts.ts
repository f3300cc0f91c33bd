/** The parts of the sentence on two actors that could be introduced to each other (P6). */
import { isNoMoreThanStudied } from '../../answers/setting.js';
import { caveat } from '../../words/caveats.js';
import { formatDay, listNames } from '../../words/formats.js';
import type { Speaker } from '../../words/names.js';
import { sayNeed, sayOffer } from '../../words/resource-words.js';
import { counting, fill, type Part, type Parts } from '../../words/said.js';
import { title } from '../../words/titles.js';
import { asSubject, withArticle } from '../../words/with-article.js';
import { differentAudiences, introductionStep } from './introduction-step.js';
import { exchangeParts } from './need-offer-parts.js';
import type { ProjectOn } from './projects-on.js';
import type { SynergyRow } from './row.js';
import type { Told } from './told.js';

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
      ? "{x} et {y} : aucun projet commun en cours[ ; le dernier, {last}][, jusqu'au {until}]."
      : '{x} and {y}: no current shared project[; the last, {last}][, until {until}].',
    values,
  );
  const exchange = exchangeParts(speak, row, told);
  return {
    headline: exchange?.isOfCompany
      ? exchange.headline
      : fill(isFrench ? 'À mettre en relation : {x} et {y}' : 'To introduce: {x} and {y}', values),
    facts: exchange
      ? // What a company is named for comes first, or nobody would see why it is.
        exchange.isOfCompany
        ? [...exchange.facts, apart]
        : [apart, ...exchange.facts]
      : [
          apart,
          projectsOf(speak, row, told),
          statedOn(speak, row, told),
          differentAudiences(speak, told),
          inCommon(speak, row),
        ],
    ...(exchange && { whyNow: exchange.whyNow }),
    nextStep: exchange ? exchange.nextStep : introductionStep(speak, row, told),
    caveat: caveat('NOT_ENTERED', speak.language),
  };
}

/**
 * "Sur T : X mène « A » ; Y participe à « B »."; only the subject where neither takes part in anything on it. A project
 * is on one of several subjects, and may not be on the others: "Sujets communs : T et U. X mène « A »."
 */
function projectsOf(speak: Speaker, row: SynergyRow, { projects: [ofA, ofB], former, settings }: Told): Part {
  const isFrench = speak.language === 'FR';
  const subject = listNames(row.sharedLeaves.map(speak.name), speak.language, 2);
  if (subject === '') return fill('');
  const past = (actor: string) => did(speak, former.get(actor));
  const said = [
    { actor: row.a, part: does(speak, row, ofA, settings) || past(row.a) },
    { actor: row.b, part: does(speak, row, ofB, settings) || past(row.b) },
  ].filter(({ part }) => part !== '');
  const isSeveral = row.sharedLeaves.length > 1;
  const common = isFrench ? (isSeveral ? 'Sujets communs' : 'Sujet commun') : `Common subject${isSeveral ? 's' : ''}`;
  const colon = isFrench ? ' :' : ':';
  if (said.length === 0) return fill(`${common}${colon} {subject}.`, { subject });
  const clauses = said.map(({ actor, part }, place) => {
    const name = isSeveral && place === 0 ? asSubject(speak, actor) : withArticle(speak, actor);
    return `${name.text} ${part}`;
  });
  return counting(
    fill(isSeveral ? `${common}${colon} {subject}. {said}.` : `${isFrench ? 'Sur' : 'On'} {subject}${colon} {said}.`, {
      subject,
      said: clauses.join(isFrench ? ' ; ' : '; '),
    }),
    // "la … participe à … jusqu’au" of each; "le réseau …" is one word more.
    ...said.map(() => 'x x x x'),
    ...[row.a, row.b].map((actor) => 'x '.repeat(Math.max(0, withArticle(speak, actor).words - 1))),
  );
}

/** What is still studied, or is to begin, is not said to be run. */
function does(speak: Speaker, { asOf }: SynergyRow, [first]: readonly ProjectOn[], settings: Told['settings']): string {
  if (first === undefined) return '';
  const isFrench = speak.language === 'FR';
  const isLater = first.start !== null && first.start > asOf;
  const isStudied = isNoMoreThanStudied(settings.of(first.initiative));
  const verb = isStudied ? ['étudie', 'studies'] : isLater ? ['prépare', 'prepares'] : ['mène', 'runs'];
  const [lead, part] = isFrench ? [verb[0], 'participe à'] : [verb[1], 'takes part in'];
  const name = title(speak, first.initiative);
  const when = isLater
    ? `, ${isFrench ? 'à partir du' : 'from'} ${formatDay(first.start ?? '', speak.language)}`
    : untilWhen(speak, first);
  return `${first.isLed ? lead : part} ${name}${when}`;
}

/** What one of the two no longer does is what it can tell about. */
function did(speak: Speaker, last: ProjectOn | undefined): string {
  if (last === undefined) return '';
  const isFrench = speak.language === 'FR';
  const [lead, part] = isFrench ? ['a mené', 'a pris part à'] : ['ran', 'took part in'];
  const name = title(speak, last.initiative);
  return `${last.isLed ? lead : part} ${name}${untilWhen(speak, last)}`;
}

function untilWhen({ language }: Speaker, { end }: ProjectOn): string {
  return end === null ? '' : `, ${language === 'FR' ? 'jusqu’au' : 'until'} ${formatDay(end, language)}`;
}

/** What one of the two looks for, or else offers, on a common subject: what they could talk about. */
function statedOn(speak: Speaker, { a, b, sharedLeaves }: SynergyRow, { settings }: Told): Part {
  const listed = (list: 'needs' | 'offers') =>
    [a, b].flatMap((actor) =>
      settings
        .of(actor)
        [list].filter(({ theme }) => sharedLeaves.includes(theme))
        .map(({ resource }) => ({ actor, resource })),
    );
  const [need] = listed('needs');
  const [offer] = listed('offers');
  const found = need ?? offer;
  if (found === undefined) return fill('');
  const what = (need ? sayNeed : sayOffer)(found.resource, speak.language);
  return counting(fill('{who} {what}.', { who: asSubject(speak, found.actor), what }), what);
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
