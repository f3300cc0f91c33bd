/** What stands below the title of a saved map: how much it shows, where those without a tie are, and who they are. */
import type { analyseWords } from '../../../words/analyse.ts';
import type { Say, Words } from '../../../words/words.ts';
import { type Network, namesWithoutTie } from './network.ts';

type Key = typeof analyseWords extends Words<infer Name> ? Name : never;

/** @param isWhole whether nothing is left out: among a part, an actor without a tie may have one with an actor that is left out */
export function mapNotes(of: Network, isWhole: boolean, isOfPlace: boolean, say: Say<Key>): string[] {
  const alone = isWhole ? namesWithoutTie(of) : [];
  return [
    say('mapHas', { actors: of.actors.length, ties: of.ties.length }),
    say('toTie'),
    ...(alone.length > 0 ? [say('aloneNames', { names: alone.join(' ; ') })] : []),
    ...(isOfPlace ? [say('mapThere')] : []),
  ];
}
