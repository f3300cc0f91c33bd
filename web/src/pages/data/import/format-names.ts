/** The short names of the formats of imported files, in French and in English. */
import type { Language } from '../../../generated/graphql.ts';

const names: Readonly<Record<string, readonly [french: string, english: string]>> = {
  subsidies: ['subventions', 'subsidies'],
  ecosystem: ['acteurs et initiatives', 'actors and initiatives'],
  mednum: ['lieux de médiation numérique', 'places of digital mediation'],
  'data-inclusion': ['data·inclusion', 'data·inclusion'],
  'projets-territoire': ['projets-territoire', 'projets-territoire'],
  '360giving': ['360Giving', '360Giving'],
  jaune: ['jaunes budgétaires', 'yellow budget annexes'],
  themes: ['thématiques', 'themes'],
  contours: ['contours', 'contours'],
  cordis: ['CORDIS', 'CORDIS'],
};

export const FORMATS = Object.keys(names);

/** A format that has no short name is called as on the command line. */
export function nameFormat(format: string, language: Language): string {
  return names[format]?.[language === 'FR' ? 0 : 1] ?? format;
}
