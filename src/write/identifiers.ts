/** Checks identifiers of organisations: SIREN and SIRET (Luhn), RNA. @see https://www.sirene.fr */

/** Nine digits, valid by Luhn. */
export function isSiren(text: string): boolean {
  return /^\d{9}$/.test(text) && sumLuhn(text) % 10 === 0 && text !== '000000000';
}

/** A usable number of an establishment: its check digit is right, and no spreadsheet has rounded it. */
export function isSiret(text: string): boolean {
  return hasSiretCheck(text) && !isRounded(text);
}

/**
 * Fourteen digits, valid by Luhn; establishments of La Poste have another rule. Rounded numbers pass, because older
 * graphs contain them.
 */
export function hasSiretCheck(text: string): boolean {
  if (!/^\d{14}$/.test(text) || !isSiren(text.slice(0, 9))) return false;
  if (sumLuhn(text) % 10 === 0) return true;
  const sum = [...text].reduce((total, digit) => total + Number(digit), 0);
  return text.startsWith('356000000') && sum % 5 === 0;
}

/**
 * Establishments are numbered from 00001. When a spreadsheet shows 7,86137E+13, only zeros are left, and many
 * organisations get the same number.
 */
export function isRounded(text: string): boolean {
  return /^\d{9}00000$/.test(text);
}

/** W and nine digits. */
export function isRna(text: string): boolean {
  return /^W\d{9}$/.test(text);
}

function sumLuhn(digits: string): number {
  let sum = 0;
  for (let position = 0; position < digits.length; position++) {
    const digit = digits.charCodeAt(digits.length - 1 - position) - 48;
    const weighed = position % 2 === 0 ? digit : digit * 2;
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum;
}
