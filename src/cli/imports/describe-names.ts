/** Describes the names without a number, or with another one, that one known actor bears: which were taken for it, and which became actors beside it. */
import type { NameAlone } from '../../import/names/name-alone.js';
import { bringsNumber } from '../../import/names/settle-names.js';
import { formatNumber } from '../../words/formats.js';
import { fill, reader } from '../language/reader.js';
import { tellEuros } from './tell-euros.js';

/** Such as "(12 rows, 3,000 €)". */
export function describeMoney({ rows, amount }: Pick<NameAlone, 'rows' | 'amount'>): string {
  const count = rows === 1 ? fill('<1> row', '1') : fill('<1> rows', formatNumber(rows, reader));
  return `(${[count, ...(Number(amount) === 0 ? [] : [tellEuros(amount)])].join(', ')})`;
}

const MOST_SHOWN = 5;

export function describeNames(names: readonly NameAlone[]): string[] {
  const apart = names.filter(({ isSame }) => !isSame);
  const tell = (some: readonly NameAlone[], words: (count: string, list: string, first: string) => string): string[] =>
    some[0] ? [words(...sumUp(some), some[0].name)] : [];
  return [
    ...tell(
      names.filter(({ isSame }) => isSame),
      (count, list) => fill('names that are known actors, as you said: <1>: <2>', count, list),
    ),
    ...tell(
      apart.filter(({ otherNumber }) => otherNumber === undefined),
      (...told) =>
        fill(
          'names without a number that a known actor bears: <1>: <2>; each is a second actor until you say that it is the same (--same "<3>")',
          ...told,
        ),
    ),
    ...tell(
      apart.filter(({ otherNumber, mayBeTwo }) => otherNumber !== undefined && !mayBeTwo),
      (...told) =>
        fill(
          'names of known communes, EPCI, départements or regions, with another number: <1>: <2>; say that it is the same (--same "<3>"), or correct the number',
          ...told,
        ),
    ),
    ...tell(apart.filter(bringsNumber), (...told) =>
      fill(
        'names of actors known without a number: <1>: <2>; each is a second actor until you say that it is the same (--same "<3>")',
        ...told,
      ),
    ),
    ...tell(
      apart.filter((one) => one.mayBeTwo && !bringsNumber(one)),
      (...told) =>
        fill(
          'names of known actors of the same commune, with another number: <1>: <2>; each is a second actor until you say that it is the same (--same "<3>")',
          ...told,
        ),
    ),
  ];
}

/** How many, and of the first each with its rows and euros: a row may name two, so they are not added up. */
function sumUp(names: readonly NameAlone[]): [string, string] {
  const shown = names.slice(0, MOST_SHOWN).map((one) => `"${one.name}" ${describeMoney(one)}`);
  return [formatNumber(names.length, reader), [...shown, ...(names.length > MOST_SHOWN ? ['…'] : [])].join(', ')];
}
