/** The parts of the sentence on two projects of one subject in different places (P1). */
import { isUndecided, isUnderWay, type Settings } from '../../answers/setting.js';
import { moneyOfTwo } from '../../answers/tell-money.js';
import type { Resource } from '../../language/generated/types.js';
import { begins } from '../../words/begins.js';
import { caveat } from '../../words/caveats.js';
import { listNames } from '../../words/formats.js';
import { audienceLabels, label } from '../../words/labels.js';
import type { Speaker } from '../../words/names.js';
import { sayNeed, sayOffer } from '../../words/resource-words.js';
import { counting, fill, join, type Part, type Parts } from '../../words/said.js';
import { places, title, titleBeside, titleWithPlace } from '../../words/titles.js';
import { asSubject, withArticle } from '../../words/with-article.js';
import { isOfPlace } from './exchange-facts.js';
import { gestureOfPair, sayUnless } from './pooling-step.js';
import { leafOfSynergy, type SynergyRow } from './row.js';
import { isShared, sayShared } from './shared-projects.js';
import { togetherStep } from './together-step.js';
import type { Told } from './told.js';

/** The number of initiatives, shared by a go-between with the two, that are named. */
export const MOST_SHARED = 4;
/** More names would hide what to do. */
const MOST_OTHERS = 3;

export function pooling(speak: Speaker, row: SynergyRow, { settings, others, repeated, shared }: Told): Parts {
  const { a, b, adjacent } = row;
  const isFrench = speak.language === 'FR';
  const leaf = leafOfSynergy(row);
  const [between] = row.goBetweens ?? [];
  const gesture = gestureOfPair({
    isOfCompany: [a, b].some((id) => settings.of(id).isOfCompany),
    isService: [a, b].some((id) => settings.of(id).isService),
    isBought: [a, b].some((id) => isUnderWay(settings.of(id), row.asOf)),
    leads: [a, b].map((id) => settings.of(id).leads.map(({ kind }) => kind)),
  });
  const values = {
    theme: leaf === undefined ? '' : speak.name(leaf),
    ...{ x: titleWithPlace(speak, a), y: titleWithPlace(speak, b), here: places(speak, a), there: places(speak, b) },
    between: between ? asSubject(speak, between.actor) : '',
    on: listNames(
      (between?.initiatives ?? []).slice(0, MOST_SHARED).map((id) => title(speak, id)),
      speak.language,
      MOST_SHARED,
      between?.initiatives.length,
    ),
  };
  const step = togetherStep(speak, settings, gesture, {
    initiatives: [a, b],
    ...{ leaves: row.sharedLeaves, isFar: adjacent === false, isMet: between !== undefined, asOf: row.asOf },
  });
  const [sought, money] = [stated(speak, row, settings), moneyOfTwo(speak, settings, [a, b])];
  // What no other row tells is not dropped for want of room.
  const [first, last] = [true, false].map((isFirst) =>
    repeated.leads.length > 0 === isFirst ? [together(speak, others)] : [],
  );
  return {
    headline: fill(
      isFrench ? '[{theme} : ]2 projets[, {here} et {there}]' : '[{theme}: ]2 projects[, {here} and {there}]',
      values,
    ),
    facts: [
      counting(
        fill(
          isFrench
            ? `{x} et {y} portent sur le même sujet[, {theme}]${beside(adjacent, isFrench)}.`
            : `{x} and {y} address the same subject[, {theme}]${beside(adjacent, isFrench)}.`,
          values,
        ),
        // "territoire :" of each.
        ...[values.x, values.y].filter((each) => each.includes(isFrench ? 'territoire : ' : 'area: ')).map(() => 'x'),
      ),
      ...(first ?? []),
      sayShared(speak, shared),
      // A purchase together begins with what is sought; elsewhere the next step tells it.
      ...(gesture === 'BUY' ? [sought, money] : [money, sought]),
      commonAudiences(speak, row, settings),
      ...(last ?? []),
    ],
    whyNow: beginning(speak, row, settings),
    nextStep: join(
      step.step,
      fill(
        isFrench
          ? '[{between} travaille déjà avec les deux[ : {on}].]'
          : '[{between} already works with both[: {on}].]',
        values,
      ),
    ),
    caveat: isShared(shared) ? caveat('TREATED', speak.language) : sayUnless(gesture, 'TOGETHER', speak.language),
  };
}

function beside(adjacent: boolean | null, isFrench: boolean): string {
  if (adjacent === null) return '';
  if (adjacent) return isFrench ? ', dans des territoires voisins' : ', in neighbouring areas';
  return isFrench ? ', dans des territoires qui ne se touchent pas' : ', in areas apart';
}

/** What a lead of one offers and a lead of one seeks on a subject of both: a reason to call. A room far away is none. */
function stated(speak: Speaker, { a, b, sharedLeaves, adjacent }: SynergyRow, settings: Settings): Part {
  const isFrench = speak.language === 'FR';
  const isFar = (resource: Resource) => adjacent === false && isOfPlace(resource);
  const all = [a, b]
    .flatMap((id) => settings.of(id).stated)
    .filter(
      ({ theme, resource }) =>
        sharedLeaves.includes(theme) && !['AUDIENCE', 'FUNDING'].includes(resource) && !isFar(resource),
    );
  const [offer, need] = [true, false].map((wanted) => all.find(({ isOffer }) => isOffer === wanted));
  const what = {
    offered: offer ? sayOffer(offer.resource, speak.language) : '',
    sought: need ? sayNeed(need.resource, speak.language) : '',
  };
  const who = {
    giver: offer ? asSubject(speak, offer.actor) : '',
    seeker: need ? (offer ? withArticle : asSubject)(speak, need.actor) : '',
  };
  const isBoth = offer !== undefined && need !== undefined;
  return counting(
    fill(
      `[{giver} {offered}][${isBoth ? (isFrench ? ' ; ' : '; ') : ''}{seeker} {sought}]${all.length > 0 ? '.' : ''}`,
      { ...what, ...who },
    ),
    what.offered,
    what.sought,
  );
}

/** Whom both serve: with what they could start. */
function commonAudiences(speak: Speaker, { a, b }: SynergyRow, settings: Settings): Part {
  const common = settings.of(a).audiences.filter((each) => settings.of(b).audiences.includes(each));
  return fill(speak.language === 'FR' ? '[Publics communs : {named}.]' : '[Audiences in common: {named}.]', {
    named: common
      .filter((each) => each !== 'EVERYONE')
      .map((each) => label(audienceLabels, each, speak.language))
      .join(', '),
  });
}

/** The rows of one subject are one matter: who else runs something on it. */
function together(speak: Speaker, others: readonly string[]): Part {
  if (others.length === 0) return fill('');
  const isFrench = speak.language === 'FR';
  return fill(isFrench ? 'Même sujet aussi : {who}.' : 'Others on the same subject: {who}.', {
    who: listNames(others.slice(0, MOST_OTHERS).map(speak.name), speak.language, MOST_OTHERS, others.length),
  });
}

/** The first that has still to begin: there is time to decide. */
function beginning(speak: Speaker, { a, b, asOf }: SynergyRow, settings: Settings): Part {
  const [first] = [a, b]
    .map((id) => ({ id, other: id === a ? b : a, start: settings.of(id).start ?? '' }))
    .filter(({ start }) => start > asOf)
    .sort((one, two) => (one.start < two.start ? -1 : 1));
  if (!first) return fill('');
  return begins(
    speak.language,
    titleBeside(speak, first.id, first.other),
    first.start,
    isUndecided(settings.of(first.id)),
    settings.of(first.id).requests.length > 0,
  );
}
