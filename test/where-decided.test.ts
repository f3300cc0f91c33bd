/** Where a decision is taken: one rule for every form and press. */
import { expect, it } from 'vitest';
import { placeOf, whereDecided } from '../web/src/decide/where-decided.js';

type Bodies = NonNullable<Parameters<typeof whereDecided>[0]>;

const bodies = (names: readonly string[], agendas: Readonly<Record<string, readonly string[]>> = {}): Bodies => ({
  actors: {
    nodes: names.map((id) => ({ __typename: 'Actor', id, name: id, nextMeetingOn: null })),
  } as Bodies['actors'],
  meetings: {
    nodes: Object.entries(agendas).map(([id, agenda]) => ({
      ...{ __typename: 'Meeting', id, on: '2027-01-21', revision: 1, body: { id: 'council', name: 'council' } },
      agenda: agenda.map((suggestionId) => ({ suggestionId })),
    })),
  } as unknown as Bodies['meetings'],
});
const nowhere = { meeting: null, body: null };
const inCouncil = { meeting: null, body: 'council' };

it.each<[string, Bodies | undefined, ReturnType<typeof placeOf> | undefined, ReturnType<typeof placeOf>]>([
  ['the meeting that has it on its agenda', bodies(['council'], { m: ['x'] }), undefined, { meeting: 'm', body: null }],
  [
    'that meeting before the place of the last decision',
    bodies(['council'], { m: ['x'] }),
    inCouncil,
    { meeting: 'm', body: null },
  ],
  ['the only body', bodies(['council'], { m: ['y'] }), undefined, inCouncil],
  ['nowhere, when there are two bodies', bodies(['council', 'committee']), undefined, nowhere],
  ['the place of the last decision', bodies(['committee']), inCouncil, inCouncil],
  ['nowhere, when the last decision has no place', bodies(['council']), nowhere, nowhere],
  ['the place of the last decision, while bodies load', undefined, inCouncil, inCouncil],
  ['nowhere, while bodies load', undefined, undefined, nowhere],
])('proposes %s', (_, known, standing, place) => {
  expect(whereDecided(known, 'x', standing)).toEqual(place);
});

it('takes the meeting before its body, and nothing else of a decision', () => {
  expect(placeOf({ meeting: { id: 'm' }, body: { id: 'council' } })).toEqual({ meeting: 'm', body: null });
  expect(placeOf({ meeting: null, body: { id: 'council' } })).toEqual(inCouncil);
  const kept = { ...inCouncil, owner: 'somebody', revision: 3 };
  expect(whereDecided(bodies([]), 'x', kept)).toEqual(inCouncil);
});
