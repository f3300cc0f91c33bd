/** Formats answers: as JSON for programs, percentages for people. */
import type { Language } from '../words/labels.js';

/** Writes one JSON document, with nothing else on stdout. */
export function writeJson(answer: unknown): void {
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
}

/** 0.41 → "41 %" or "41%". */
export function percent(share: number, language: Language): string {
  return new Intl.NumberFormat(language === 'FR' ? 'fr-FR' : 'en-GB', { style: 'percent' }).format(share);
}
