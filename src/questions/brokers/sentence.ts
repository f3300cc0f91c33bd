/** What an actor connects, in words for people who decide. */

import type { Context } from '../../answers/context.js';
import { formatNumber, listNames } from '../../words/formats.js';
import type { Language } from '../../words/labels.js';
import { speaker } from '../../words/names.js';
import { fill, tellFacts } from '../../words/said.js';
import type { BrokerRow } from './row.js';

export async function brokerSentence(context: Context, row: BrokerRow, language: Language): Promise<string> {
  const { degree, tiesAmongPartners, pieces } = row;
  const [largest, ...smaller] = pieces;
  const cutOff = smaller.flatMap(({ actors }) => actors).slice(0, 3);
  const cutOffCount = smaller.reduce((sum, { actorCount }) => sum + actorCount, 0);
  const speak = await speaker(context, language, [row.actor, ...row.partners.map(({ actor }) => actor), ...cutOff]);
  const pairs = (degree * (degree - 1)) / 2;
  const apart = pairs - tiesAmongPartners;
  const number = (value: number) => formatNumber(value, language);
  const values = {
    name: speak.name(row.actor),
    partners: listNames(
      row.partners.map(({ actor }) => speak.name(actor)),
      language,
    ),
    cutOff: listNames(cutOff.map(speak.name), language, cutOff.length, cutOffCount),
    groups: number(pieces.length),
    ...{ degree: number(degree), pairs: number(pairs), apart: number(apart) },
  };
  const tell = language === 'FR' ? french : english;
  const isRest = largest !== undefined && largest.actorCount > (smaller[0]?.actorCount ?? 0);
  const cut = pieces.length === 0 ? 'NOBODY' : isRest ? 'SOME' : 'ALL';
  const facts = tell(degree, apart, cut).map((template) => fill(template, values));
  return tellFacts(facts, row.asOf, speak.isExample, language);
}

/** Who is cut off when the actor leaves: some actors from the others or, where no group is the largest, all groups from one another. */
type Cut = 'NOBODY' | 'SOME' | 'ALL';

/** @param apart number of pairs of the actor's partners that are not tied to each other */
function french(degree: number, apart: number, cut: Cut): string[] {
  if (degree === 0) return ["{name} n'a aucun lien en cours avec un autre acteur."];
  if (degree === 1) return ["{name} n'a qu'un partenaire actuel : {partners}."];
  return [
    '{name} a {degree} partenaires actuels : {partners}.',
    apart === 0
      ? 'Tous travaillent aussi entre eux.'
      : 'Sans lien direct en cours entre eux : {apart} des {pairs} paires de partenaires.',
    ...{
      NOBODY: [],
      SOME: ['Sans cet acteur, plus aucun lien en cours avec les autres, même indirect, pour : {cutOff}.'],
      ALL: ['Sans cet acteur, {groups} groupes, sans lien en cours entre eux, même indirect.'],
    }[cut],
  ];
}

function english(degree: number, apart: number, cut: Cut): string[] {
  if (degree === 0) return ['{name} has no current tie to another actor.'];
  if (degree === 1) return ['{name} has only one current partner: {partners}.'];
  return [
    '{name} has {degree} current partners: {partners}.',
    apart === 0
      ? 'All of them also work with one another.'
      : 'With no current direct tie to each other: {apart} of the {pairs} pairs of partners.',
    ...{
      NOBODY: [],
      SOME: ['Without this actor, no current tie to the others, not even an indirect one, for: {cutOff}.'],
      ALL: ['Without this actor, {groups} groups with no current tie to one another, not even an indirect one.'],
    }[cut],
  ];
}
