/** What an actor connects, in words for people who decide. */

import type { Context } from '../../answers/context.js';
import { formatNumber, listNames } from '../../words/formats.js';
import type { Language } from '../../words/labels.js';
import { speaker } from '../../words/names.js';
import { fill, tellFacts } from '../../words/said.js';
import type { BrokerRow } from './row.js';

export async function brokerSentence(context: Context, row: BrokerRow, language: Language): Promise<string> {
  const speak = await speaker(context, language, [row.actor, ...row.partners.map(({ actor }) => actor)]);
  const { degree, tiesAmongPartners } = row;
  const pairs = (degree * (degree - 1)) / 2;
  const apart = pairs - tiesAmongPartners;
  const number = (value: number) => formatNumber(value, language);
  const values = {
    name: speak.name(row.actor),
    partners: listNames(
      row.partners.map(({ actor }) => speak.name(actor)),
      language,
    ),
    ...{ degree: number(degree), pairs: number(pairs), apart: number(apart) },
  };
  const tell = language === 'FR' ? french : english;
  const facts = tell(degree, apart).map((template) => fill(template, values));
  return tellFacts(facts, row.asOf, speak.isExample, language);
}

/** @param apart pairs of its partners that are not tied to each other */
function french(degree: number, apart: number): string[] {
  if (degree === 0) return ["{name} n'a aucun lien en cours avec un autre acteur."];
  if (degree === 1) return ["{name} n'a qu'un partenaire actuel : {partners}."];
  return [
    '{name} a {degree} partenaires actuels : {partners}.',
    apart === 0
      ? 'Tous travaillent aussi entre eux.'
      : 'Sans lien direct en cours entre eux : {apart} des {pairs} paires de partenaires.',
  ];
}

function english(degree: number, apart: number): string[] {
  if (degree === 0) return ['{name} has no current tie to another actor.'];
  if (degree === 1) return ['{name} has only one current partner: {partners}.'];
  return [
    '{name} has {degree} current partners: {partners}.',
    apart === 0
      ? 'All of them also work with one another.'
      : 'With no current direct tie to each other: {apart} of the {pairs} pairs of partners.',
  ];
}
