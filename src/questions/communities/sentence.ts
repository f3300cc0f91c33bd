/** The name of a group of actors that work together, and its description, in words for decision makers. */

import type { Context } from '../../answers/context.js';
import { formatNumber, listNames } from '../../words/formats.js';
import type { Language } from '../../words/labels.js';
import { type Speaker, speaker } from '../../words/names.js';
import { fill, type Part, tellFacts } from '../../words/said.js';
import { typeset } from '../../words/typography.js';
import type { CommunityRow } from './row.js';

/** The most members that a sentence names. */
const MOST_NAMED = 3;

export async function communityLabel(context: Context, row: CommunityRow, language: Language): Promise<string> {
  const speak = await speakerOf(context, row, language);
  const isFrench = language === 'FR';
  const number = isFrench ? `Groupe ${row.number}` : `Group ${row.number}`;
  const { sharedTheme } = row;
  if (sharedTheme === null) {
    const around = isFrench ? ', autour de l’acteur : ' : ', around the actor: ';
    return typeset(`${number}${around}${speak.name(row.largest)}`, language);
  }
  // Of how many it is true.
  const { id, members } = sharedTheme;
  const named = isFrench ? ', thème caractéristique : ' : ', typical theme: ';
  const count = isFrench
    ? `${members} acteurs sur ${row.members.length}`
    : `${members} of ${row.members.length} actors`;
  return typeset(`${number}${named}${speak.name(id)} (${count})`, language);
}

export async function communitySentence(context: Context, row: CommunityRow, language: Language): Promise<string> {
  const speak = await speakerOf(context, row, language);
  return tellFacts(factsOf(speak, row), row.asOf, speak.isExample, language);
}

function speakerOf(context: Context, row: CommunityRow, language: Language): Promise<Speaker> {
  const typical = [...row.themes, ...row.epci].map(({ id }) => id);
  const shared = row.sharedTheme === null ? [] : [row.sharedTheme.id];
  return speaker(context, language, [...row.members.slice(0, MOST_NAMED), ...typical, ...shared, row.largest]);
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
    '[Territoire le plus caractéristique : {epci} ({inEpci} sur {size} y agissent, ceux de tout le département compris).]',
    row.external === 0
      ? 'Aucun lien en cours avec les autres acteurs.'
      : 'Liens entre eux : {internal} ; avec les autres : {external}.',
  ];
  const english = [
    '{size} actors work mostly with one another: {members}.',
    '[Most typical subject: {theme} ({onTheme} of {size}).]',
    '[Most typical area: {epci} ({inEpci} of {size} act there, those of the whole département included).]',
    row.external === 0
      ? 'No current tie to the other actors.'
      : 'Ties among them: {internal}; with others: {external}.',
  ];
  return (isFrench ? french : english).map((template) => fill(template, values));
}
