/** A group of actors that work together: its name, and who they are, in words for people who decide. */

import type { Context } from '../../answers/context.js';
import { formatNumber, knownOn, listNames } from '../../words/formats.js';
import type { Language } from '../../words/labels.js';
import { type Speaker, speaker } from '../../words/names.js';
import type { CommunityRow } from './row.js';

const NAMED = 3;

export async function communityLabel(context: Context, row: CommunityRow, language: Language): Promise<string> {
  const speak = await speakerOf(context, row, language);
  if (row.shared.length > 0) return row.shared.map(speak.name).join(' · ');
  const largest = speak.name(row.largest);
  return language === 'FR' ? `Groupe ${row.number}, autour de : ${largest}` : `Group ${row.number}, around: ${largest}`;
}

export async function communitySentence(context: Context, row: CommunityRow, language: Language): Promise<string> {
  const speak = await speakerOf(context, row, language);
  return `${(language === 'FR' ? french : english)(speak, row)} ${knownOn(row.asOf, language)}`;
}

function speakerOf(context: Context, row: CommunityRow, language: Language): Promise<Speaker> {
  const typical = [...row.themes, ...row.epci].map(({ id }) => id);
  return speaker(context, language, [...row.members.slice(0, NAMED), ...typical, ...row.shared, row.largest]);
}

function members(speak: Speaker, row: CommunityRow): string {
  return listNames(row.members.map(speak.name), speak.language, NAMED);
}

function french(speak: Speaker, row: CommunityRow): string {
  const size = row.members.length;
  const [theme, epci] = [row.themes[0], row.epci[0]];
  return [
    `${formatNumber(size, 'FR')} acteurs travaillent surtout entre eux : ${members(speak, row)}.`,
    theme && `Sujet le plus caractéristique : ${speak.name(theme.id)} (${theme.members} sur ${size}).`,
    epci && `Territoire le plus caractéristique : ${speak.name(epci.id)} (${epci.members} sur ${size}).`,
    row.external === 0
      ? 'Aucun lien connu avec les autres acteurs.'
      : `Liens entre eux : ${formatNumber(row.internal, 'FR')} ; avec les autres : ${formatNumber(row.external, 'FR')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function english(speak: Speaker, row: CommunityRow): string {
  const size = row.members.length;
  const [theme, epci] = [row.themes[0], row.epci[0]];
  return [
    `${formatNumber(size, 'EN')} actors work mostly with one another: ${members(speak, row)}.`,
    theme && `Most typical subject: ${speak.name(theme.id)} (${theme.members} of ${size}).`,
    epci && `Most typical area: ${speak.name(epci.id)} (${epci.members} of ${size}).`,
    row.external === 0
      ? 'No known tie to the other actors.'
      : `Ties among them: ${formatNumber(row.internal, 'EN')}; with others: ${formatNumber(row.external, 'EN')}.`,
  ]
    .filter(Boolean)
    .join(' ');
}
