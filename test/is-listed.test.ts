/** Whether a number is in one of many short lists, against a search in the view of that list, while the lists move and shrink. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addToList, createLists, isListed, listAt, removeFromList, setList } from '../src/model/lists.js';
import { runs } from './runs.js';

const LISTS = 4;
const value = fc.nat(6);
const at = fc.nat(LISTS - 1);
const change = fc.oneof(
  fc.record({ set: fc.array(value, { maxLength: 8 }), at }),
  fc.record({ add: value, at }),
  fc.record({ remove: value, at }),
);

it('finds what the list has, and nothing of the lists beside it', () => {
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
      const lists = createLists();
      for (const each of changes) {
        if ('set' in each) setList(lists, each.at, each.set);
        else if ('add' in each) addToList(lists, each.at, each.add);
        else removeFromList(lists, each.at, each.remove);
      }
      for (let list = 0; list < LISTS + 1; list += 1)
        for (let sought = 0; sought <= 7; sought += 1)
          expect(isListed(lists, list, sought)).toBe(listAt(lists, list).includes(sought));
    }),
    { numRuns: runs(200) },
  );
});
