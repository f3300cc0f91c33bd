/** Who pays for which initiatives of a matter, and what is requested for them. */
import type { Subsidy } from '../../../answers/setting.js';
import { formatAmount, formatDay } from '../../../words/formats.js';
import { listAll } from '../../../words/list-all.js';
import { fill, type Part } from '../../../words/said.js';
import { title } from '../../../words/titles.js';
import { asSubject } from '../../../words/with-article.js';
import type { Telling } from './telling.js';

/** The money of one funder for one initiative. */
interface Share {
  readonly initiative: string;
  readonly funder: string;
  readonly isRequest: boolean;
  /** Null when one of its amounts is unknown. */
  readonly amount: number | null;
  readonly start: string | null;
}

/** The funders of several first; then who pays for one of them, then what else is requested. */
export function tellMoney(telling: Telling, initiatives: readonly string[]): Part[] {
  const { backdrop, within = [] } = telling;
  const shares = initiatives.filter((id) => !within.includes(id)).flatMap((id) => sharesOf(id, backdrop.moneyOf(id)));
  const funders = [...new Set(shares.map(({ funder }) => funder))];
  const isOfSeveral = (funder: string) => {
    const paid = shares.filter((each) => each.funder === funder);
    return new Set(paid.map(({ initiative }) => initiative)).size > 1;
  };
  const several = funders.filter(isOfSeveral);
  const single = shares.filter(({ funder }) => !several.includes(funder));
  return [
    ...several.map((funder) =>
      ofOneFunder(
        telling,
        initiatives,
        shares.filter((each) => each.funder === funder),
      ),
    ),
    ...[...single]
      .sort((one, other) => Number(one.isRequest) - Number(other.isRequest))
      .map((each) => ofOne(telling, each)),
  ];
}

function ofOne({ speak }: Telling, { initiative, funder, amount, isRequest, start }: Share): Part {
  const { language } = speak;
  const isFrench = language === 'FR';
  const values = {
    funder: isRequest ? speak.name(funder) : asSubject(speak, funder),
    name: title(speak, initiative),
    sum: amount === null ? '' : formatAmount(amount, language),
    start: start === null ? '' : formatDay(start, language),
  };
  if (!isRequest)
    return fill(isFrench ? '{funder} finance {name}[ ({sum})].' : '{funder} funds {name}[ ({sum})].', values);
  const what =
    amount === null ? (isFrench ? 'aide demandée' : 'aid requested') : `{sum} ${isFrench ? 'demandés' : 'requested'}`;
  return fill(
    isFrench
      ? `{name} : ${what} à : {funder}[, pour un début le {start}].`
      : `{name}: ${what} from {funder}[, to begin on {start}].`,
    values,
  );
}

function ofOneFunder(telling: Telling, initiatives: readonly string[], shares: readonly Share[]): Part {
  const { speak } = telling;
  const isFrench = speak.language === 'FR';
  const [granted, asked] = [shares.filter((each) => !each.isRequest), shares.filter((each) => each.isRequest)];
  const amounts = granted.map(({ amount }) => amount);
  const isOfBoth = initiatives.length === 2 && granted.length === 2 && asked.length === 0;
  const list = (of: readonly Share[]) =>
    listAll(
      of.map((each) => nameShare(telling, each)),
      speak.language,
    );
  const values = {
    funder: asSubject(speak, shares[0]?.funder ?? ''),
    granted: list(granted),
    asked: list(asked),
    amounts: amounts.includes(null)
      ? ''
      : listAll(
          amounts.map((each) => formatAmount(each ?? 0, speak.language)),
          speak.language,
        ),
  };
  if (isOfBoth)
    return fill(isFrench ? '{funder} finance les deux[ : {amounts}].' : '{funder} funds both[: {amounts}].', values);
  if (granted.length === 0)
    return fill(isFrench ? '{funder} a à instruire : {asked}.' : '{funder} has to examine: {asked}.', values);
  return fill(
    isFrench
      ? '{funder} finance : {granted}[ ; à instruire : {asked}].'
      : '{funder} funds {granted}[; to be examined: {asked}].',
    values,
  );
}

/** "« A » (58 000 € demandés, pour un début le 1er janvier 2027)": of a funder that is named beside. */
function nameShare({ speak }: Telling, { initiative, amount, isRequest, start }: Share): Part {
  const { language } = speak;
  const isFrench = language === 'FR';
  const asked = isRequest ? (isFrench ? ' demandés' : ' requested') : '';
  const told = fill(`[{sum}${asked}][{from}]`, {
    sum: amount === null ? '' : formatAmount(amount, language),
    from:
      isRequest && start !== null
        ? fill(isFrench ? ', pour un début le {start}' : ', to begin on {start}', { start: formatDay(start, language) })
        : '',
  });
  // The first of them follows no other.
  const inside = told.text.replace(/^, /u, '');
  return {
    text: inside === '' ? title(speak, initiative) : `${title(speak, initiative)} (${inside})`,
    words: told.words,
  };
}

/** One share for each funder, of grants and of requests apart. */
function sharesOf(initiative: string, money: readonly Subsidy[]): Share[] {
  const found = new Map<string, Share>();
  for (const { funder, isRequest, amount, start } of money) {
    if (funder === null) continue;
    const key = `${funder} ${isRequest}`;
    const known = found.get(key);
    const sum = known === undefined ? amount : known.amount === null || amount === null ? null : known.amount + amount;
    found.set(key, { initiative, funder, isRequest, amount: sum, start: known?.start ?? start });
  }
  return [...found.values()];
}
