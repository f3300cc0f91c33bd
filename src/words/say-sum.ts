/** The sum of several amounts, in words. */
import { formatAmount } from './formats.js';
import type { Language } from './labels.js';

/** "36 000 €"; empty when one of them is not known, or without any. @param money cents */
export function saySum(language: Language, money: readonly { readonly amount: number | null }[]): string {
  const known = money.flatMap(({ amount }) => amount ?? []);
  if (money.length === 0 || known.length < money.length) return '';
  return formatAmount(
    known.reduce((sum, amount) => sum + amount, 0),
    language,
  );
}
