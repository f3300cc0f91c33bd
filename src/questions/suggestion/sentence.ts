/** Why a suggestion is not made, in words. */

import { dayOfMoment } from '../../answers/today.js';
import { formatDay } from '../../words/formats.js';
import type { Language } from '../../words/labels.js';
import { fill, type Said, tellParts } from '../../words/said.js';
import { MOST_MONTHS } from '../funding-cliff/ahead.js';
import type { IdFault, NotSuggestedRow } from './row.js';

type Why = NotSuggestedRow['because'] | IdFault;

const words: Readonly<Record<Why, readonly [french: string, english: string]>> = {
  WRONG_DAY: [
    "Le jour écrit à la fin de cet identifiant n'existe pas : écrivez-le comme 2026-01-31, ou retirez-le.",
    'The day at the end of this id does not exist: write it as 2026-01-31, or leave it out.',
  ],
  RECORD: [
    "Cet identifiant est celui d'une fiche, et non d'une proposition : cherchez-la par son nom.",
    'This is the id of a record, and not of a suggestion: look it up by its name.',
  ],
  OUT_OF_REACH: [
    'Cet identifiant regarde hors des {months} mois à venir : écrivez de +1 à +{months}, ou un jour de ces mois.',
    'This id looks outside the {months} months to come: write +1 to +{months}, or a day in them.',
  ],
  WRONG_ORDER: [
    "Les deux identifiants qui composent celui-ci sont à écrire dans l'ordre, le plus petit d'abord.",
    'The two ids that this one is made of are written in order, the smaller one first.',
  ],
  NOT_KEPT: [
    "Ce projet a été étudié sans être enregistré : reposez la question pour revoir ce qu'il recouperait.",
    'This project was checked without being recorded: ask again to see what it would overlap with.',
  ],
  UNKNOWN: ["Rien n'est connu sous cet identifiant.", 'Nothing is known by this id.'],
  MERGED: [
    "N'est plus proposé : une fiche dont il s'agissait a été réunie à une autre ({day}).",
    'No longer suggested: a record that it was about was merged into another ({day}).',
  ],
  ARCHIVED: [
    "N'est plus proposé : une fiche dont il s'agissait est archivée ({day}).",
    'No longer suggested: a record that it was about is archived ({day}).',
  ],
  NOT_MADE: [
    "N'est pas proposé à la date du {day} : ce qui est connu alors n'y conduit pas.",
    'Not suggested on {day}: what is known then does not lead to it.',
  ],
};

const headlines: typeof words = {
  WRONG_DAY: ["Un jour qui n'existe pas", 'A day that does not exist'],
  RECORD: ["Identifiant d'une fiche", 'The id of a record'],
  OUT_OF_REACH: ['Hors des mois à venir', 'Outside the months to come'],
  WRONG_ORDER: ["Deux identifiants dans l'autre ordre", 'Two ids in the other order'],
  NOT_KEPT: ['Projet étudié, non enregistré', 'Project checked, not recorded'],
  UNKNOWN: ['Identifiant inconnu', 'Unknown id'],
  MERGED: ["N'est plus proposé : fiche réunie à une autre", 'No longer suggested: record merged into another'],
  ARCHIVED: ["N'est plus proposé : fiche archivée", 'No longer suggested: record archived'],
  NOT_MADE: ["N'est pas proposé à la date du {day}", 'Not suggested on {day}'],
};

export function sayNotSuggested({ because, fault, gone, asOf }: NotSuggestedRow, language: Language): Said {
  const since = gone.map(({ archivedOn }) => dayOfMoment(archivedOn)).sort()[0] ?? asOf;
  const day = formatDay(since, language);
  const months = String(MOST_MONTHS);
  const tell = ([french, english]: readonly [string, string]) =>
    fill(language === 'FR' ? french : english, { day, months });
  const why = fault ?? because;
  return tellParts({ headline: tell(headlines[why]), facts: [tell(words[why])] }, asOf, false, language);
}
