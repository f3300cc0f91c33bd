/** What is missing in an EPCI, and who could help, in words for people who decide. */
import type { Context } from '../../answers/context.js';
import { formatDay, formatNumber, knownOn, listNames, quote } from '../../words/formats.js';
import { type Language, label, nearnessLabels } from '../../words/labels.js';
import { type Speaker, speaker } from '../../words/names.js';
import type { GapRow } from './row.js';

export async function gapSentence(context: Context, row: GapRow, language: Language): Promise<string> {
  const speak = await speaker(context, language, [
    row.theme,
    row.territory,
    ...row.actors.map(({ actor }) => actor),
    ...row.funders.map(({ actor }) => actor),
    ...row.calls.map(({ call }) => call),
  ]);
  return `${(language === 'FR' ? french : english)(speak, row)} ${knownOn(row.asOf, language)}`;
}

/** "A (même département), B (ailleurs) et 3 autres". */
function nearest(speak: Speaker, { actors, capableCount }: GapRow): string {
  const { language } = speak;
  const told = actors
    .slice(0, 2)
    .map(({ actor, nearness }) => `${speak.name(actor)} (${label(nearnessLabels, nearness, language)})`);
  return listNames(told, language, 2, capableCount);
}

function funders(speak: Speaker, { funders: payers }: GapRow): string {
  const names = payers.map(({ actor }) => speak.name(actor));
  return listNames(names, speak.language, 2);
}

function french(speak: Speaker, row: GapRow): string {
  const { calls, capableCount } = row;
  const people = formatNumber(row.population, 'FR');
  const known = row.presence === 'NONE' ? 'rien de connu sur' : 'seulement le programme départemental sur';
  const gap = `${speak.name(row.territory)} (${people} habitants) : ${known} ${quote(speak.name(row.theme), 'FR')}.`;
  const help =
    capableCount > 0 ? ` Le font déjà : ${nearest(speak, row)}.` : ' Aucun acteur connu ne le fait ailleurs non plus.';
  const payer = row.funders[0];
  const money = payer
    ? ` ${payer.isHere ? "L'ont déjà financé ici" : "L'ont déjà financé dans le département"} : ${funders(speak, row)}.`
    : '';
  const [call] = calls;
  const until = call?.closesOn ? ` (jusqu'au ${formatDay(call.closesOn, 'FR')})` : '';
  return `${gap}${help}${money}${call ? ` Appel ouvert : ${quote(speak.name(call.call), 'FR')}${until}.` : ''}`;
}

function english(speak: Speaker, row: GapRow): string {
  const { calls, capableCount } = row;
  const people = formatNumber(row.population, 'EN');
  const known = row.presence === 'NONE' ? 'nothing known on' : 'only the programme for the whole département on';
  const gap = `${speak.name(row.territory)} (${people} people): ${known} ${quote(speak.name(row.theme), 'EN')}.`;
  const help =
    capableCount > 0 ? ` Those who do it: ${nearest(speak, row)}.` : ' No known actor does it elsewhere either.';
  const payer = row.funders[0];
  const money = payer
    ? ` ${payer.isHere ? 'Already paid for here by' : 'Already paid for in the département by'}: ${funders(speak, row)}.`
    : '';
  const [call] = calls;
  const until = call?.closesOn ? ` (until ${formatDay(call.closesOn, 'EN')})` : '';
  return `${gap}${help}${money}${call ? ` Open call: ${quote(speak.name(call.call), 'EN')}${until}.` : ''}`;
}
