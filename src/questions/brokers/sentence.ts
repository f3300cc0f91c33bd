/** What an actor connects, in words for people who decide. */

import type { Context } from '../../answers/context.js';
import { formatNumber, knownOn, listNames } from '../../words/formats.js';
import type { Language } from '../../words/labels.js';
import { speaker } from '../../words/names.js';
import type { BrokerRow } from './row.js';

export async function brokerSentence(context: Context, row: BrokerRow, language: Language): Promise<string> {
  const speak = await speaker(context, language, [row.actor, ...row.partners.map(({ actor }) => actor)]);
  const name = speak.name(row.actor);
  const partners = listNames(
    row.partners.map(({ actor }) => speak.name(actor)),
    language,
  );
  return `${(language === 'FR' ? french : english)(row, name, partners)} ${knownOn(row.asOf, language)}`;
}

/** Pairs of its partners: all of them, and those that are not tied to each other. */
function pairsOf({ degree, tiesAmongPartners }: BrokerRow): { pairs: number; apart: number } {
  const pairs = (degree * (degree - 1)) / 2;
  return { pairs, apart: pairs - tiesAmongPartners };
}

function french(row: BrokerRow, name: string, partners: string): string {
  const { pairs, apart } = pairsOf(row);
  if (row.degree === 0) return `${name} n'a aucun lien connu avec un autre acteur.`;
  if (row.degree === 1) return `${name} n'a qu'un partenaire connu : ${partners}.`;
  const head = `${name} a ${formatNumber(row.degree, 'FR')} partenaires connus : ${partners}.`;
  return apart === 0
    ? `${head} Tous travaillent aussi entre eux.`
    : `${head} Sans lien direct connu entre eux : ${formatNumber(apart, 'FR')} des ${formatNumber(pairs, 'FR')} paires de partenaires.`;
}

function english(row: BrokerRow, name: string, partners: string): string {
  const { pairs, apart } = pairsOf(row);
  if (row.degree === 0) return `${name} has no known tie to another actor.`;
  if (row.degree === 1) return `${name} has only one known partner: ${partners}.`;
  const head = `${name} has ${formatNumber(row.degree, 'EN')} known partners: ${partners}.`;
  return apart === 0
    ? `${head} All of them also work with one another.`
    : `${head} With no known direct tie to each other: ${formatNumber(apart, 'EN')} of the ${formatNumber(pairs, 'EN')} pairs of partners.`;
}
