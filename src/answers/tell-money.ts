/** Who pays for two initiatives, and what is asked for them. */
import { formatAmount, listNames } from '../words/formats.js';
import type { Speaker } from '../words/names.js';
import { fill, type Part } from '../words/said.js';
import { saySum } from '../words/say-sum.js';
import { titleBeside } from '../words/titles.js';
import { asSubject } from '../words/with-article.js';
import type { Money, Setting, Settings } from './setting.js';

/**
 * "F finance les deux : 60 000 € et 45 000 €.", or who pays for the one and what is known of the other; empty where no
 * subsidy is known for either.
 * @param tellsRequests whether to say what is asked for the one that is not paid for
 */
export function moneyOfTwo(
  speak: Speaker,
  settings: Settings,
  [a, b]: readonly [string, string],
  { tellsRequests = true } = {},
): Part {
  const [ofA, ofB] = [settings.of(a), settings.of(b)];
  const isFrench = speak.language === 'FR';
  const both = ofA.grants.filter(({ funder }) => ofB.grants.some((each) => each.funder === funder));
  if (both.length > 0) {
    const [first] = both;
    const other = ofB.grants.find(({ funder }) => funder === first?.funder);
    const sums = both.length === 1 ? [first?.amount, other?.amount].map((sum) => amountOf(speak, sum)) : ['', ''];
    return fill(
      isFrench
        ? `{who} ${both.length > 1 ? 'financent' : 'finance'} les deux[ : {one} et {two}].`
        : `{who} ${both.length > 1 ? 'pay' : 'pays'} for both[: {one} and {two}].`,
      { who: paying(speak, both), one: sums[0], two: sums[1] },
    );
  }
  const [paid, other] = ofA.grants.length > 0 ? [a, b] : [b, a];
  const [ofPaid, ofOther] = [settings.of(paid), settings.of(other)];
  if (ofPaid.grants.length === 0) return tellsRequests ? requestOf(speak, settings, [a, b]) : fill('');
  const values = {
    who: paying(speak, ofPaid.grants),
    ...{ paid: titleBeside(speak, paid, other), other: titleBeside(speak, other, paid) },
    sum: saySum(speak.language, ofPaid.grants),
    rest: restOf(speak, ofOther, tellsRequests),
  };
  const pays = isFrench
    ? ofPaid.grants.length > 1
      ? 'financent'
      : 'finance'
    : ofPaid.grants.length > 1
      ? 'pay for'
      : 'pays for';
  return fill(
    isFrench
      ? `{who} ${pays} {paid}[ ({sum})][ ; pour {other}, {rest}].`
      : `{who} ${pays} {paid}[ ({sum})][; for {other}, {rest}].`,
    values,
  );
}

/** What is known of the money of the one that the first funder does not pay for. */
function restOf(speak: Speaker, { grants, requests }: Setting, tellsRequests: boolean): string | Part {
  const isFrench = speak.language === 'FR';
  if (grants.length > 0) {
    const who = fundersOf(speak, grants);
    const sum = saySum(speak.language, grants);
    return sum === '' ? who : `${who} (${sum})`;
  }
  if (requests.length > 0) return tellsRequests ? askedFor(speak, requests) : '';
  return fill(isFrench ? 'aucune subvention connue' : 'no subsidy known');
}

/** "48 000 € demandés à F", without the sum where it is not known. */
export function askedFor(speak: Speaker, requests: readonly Money[]): Part {
  const isFrench = speak.language === 'FR';
  const values = { who: fundersOf(speak, requests), sum: saySum(speak.language, requests) };
  if (values.sum === '')
    return fill(isFrench ? 'une demande déposée auprès de : {who}' : 'a request made to {who}', values);
  return fill(isFrench ? '{sum} demandés à : {who}' : '{sum} asked of {who}', values);
}

function requestOf(speak: Speaker, settings: Settings, both: readonly [string, string]): Part {
  const [asking] = both.filter((id) => settings.of(id).requests.length > 0);
  if (asking === undefined) return fill('');
  const other = asking === both[0] ? both[1] : both[0];
  return fill(speak.language === 'FR' ? 'Pour {name}, {asked}.' : 'For {name}, {asked}.', {
    name: titleBeside(speak, asking, other),
    asked: askedFor(speak, settings.of(asking).requests),
  });
}

/** Who pays, at the beginning of a sentence. */
const paying = (speak: Speaker, money: readonly Money[]) =>
  money.length === 1 && money[0] ? asSubject(speak, money[0].funder) : fundersOf(speak, money);

const fundersOf = (speak: Speaker, money: readonly Money[]) =>
  listNames(
    money.map(({ funder }) => speak.name(funder)),
    speak.language,
    4,
  );

const amountOf = (speak: Speaker, amount: number | null | undefined) =>
  amount == null ? '' : formatAmount(amount, speak.language);
