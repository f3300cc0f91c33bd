/** The name of a group of actors that work together, and its description, in words for decision makers. */

import type { Context } from '../../answers/context.js';
import { formatNumber, listNames } from '../../words/formats.js';
import { type Language, label } from '../../words/labels.js';
import { type Speaker, speaker } from '../../words/names.js';
import { fill, type Part, tellFacts } from '../../words/said.js';
import { typeset } from '../../words/typography.js';
import type { CommunityRow } from './row.js';

/** What a group has in common: its name alone would read as if the group were that actor. */
const centres = {
  theme: ['autour du sujet', 'around the subject'],
  epci: ['autour du territoire', 'around the area'],
  both: ['autour du sujet et du territoire', 'around the subject and the area'],
  actor: ['autour de l’acteur', 'around the actor'],
} as const;

/** The most members that a sentence names. */
const MOST_NAMED = 3;

export async function communityLabel(context: Context, row: CommunityRow, language: Language): Promise<string> {
  const speak = await speakerOf(context, row, language);
  const [theme, epci] = row.shared;
  const about = theme !== null && epci !== null ? 'both' : theme !== null ? 'theme' : epci !== null ? 'epci' : 'actor';
  const named = about === 'actor' ? [row.largest] : sharedOf(row);
  const around = label(centres, about, language);
  const number = language === 'FR' ? `Groupe ${row.number}, ${around} : ` : `Group ${row.number}, ${around}: `;
  return typeset(`${number}${named.map(speak.name).join(' · ')}`, language);
}

export async function communitySentence(context: Context, row: CommunityRow, language: Language): Promise<string> {
  const speak = await speakerOf(context, row, language);
  return tellFacts(factsOf(speak, row), row.asOf, speak.isExample, language);
}

const sharedOf = ({ shared }: CommunityRow): string[] => shared.filter((id) => id !== null);

function speakerOf(context: Context, row: CommunityRow, language: Language): Promise<Speaker> {
  const typical = [...row.themes, ...row.epci].map(({ id }) => id);
  return speaker(context, language, [...row.members.slice(0, MOST_NAMED), ...typical, ...sharedOf(row), row.largest]);
}

function factsOf(speak: Speaker, row: CommunityRow): Part[] {
  const isFrench = speak.language === 'FR';
  const number = (value: number) => formatNumber(value, speak.language);
  const [theme, epci] = [row.themes[0], row.epci[0]];
  const values = {
    size: number(row.members.length),
    members: listNames(row.members.map(speak.name), speak.language, MOST_NAMED),
    ...(theme && { theme: speak.name(theme.id), onTheme: number(theme.members) }),
    ...(epci && { epci: speak.name(epci.id), inEpci: number(epci.members) }),
    ...{ internal: number(row.internal), external: row.external === 0 ? '' : number(row.external) },
  };
  const french = [
    '{size} acteurs travaillent surtout entre eux : {members}.',
    '[Sujet le plus caractéristique : {theme} ({onTheme} sur {size}).]',
    '[Territoire le plus caractéristique : {epci} ({inEpci} sur {size}).]',
    row.external === 0
      ? 'Aucun lien en cours avec les autres acteurs.'
      : 'Liens entre eux : {internal} ; avec les autres : {external}.',
  ];
  const english = [
    '{size} actors work mostly with one another: {members}.',
    '[Most typical subject: {theme} ({onTheme} of {size}).]',
    '[Most typical area: {epci} ({inEpci} of {size}).]',
    row.external === 0
      ? 'No current tie to the other actors.'
      : 'Ties among them: {internal}; with others: {external}.',
  ];
  return (isFrench ? french : english).map((template) => fill(template, values));
}
