/** The question viewer: the access rules for every role, as a page needs them. */
import { execute, isEnumType, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { type Caller, findForbidden } from '../src/answers/access.js';
import { createContext } from '../src/answers/context.js';
import { publicSchema } from '../src/api/public.js';
import type { Role } from '../src/language/generated/types.js';
import { callerRoles } from '../src/schema/field-rules.js';
import { testDatabase, viewOf } from './database.js';

const database = testDatabase();
const schema = await publicSchema(database.driver);
const acts = Object.keys(schema.getMutationType()?.getFields() ?? {});
const nameOf = (act: string) => act.replace(/[A-Z]/g, '_$&').toUpperCase();

async function view(role: Role, name = 'mission') {
  const caller: Caller = { name, subject: 'account-7', role };
  const document = parse('{ viewer { name role can mayRead today language } }');
  const contextValue = createContext(database, await viewOf(database), { caller, day: '2026-03-01', language: 'FR' });
  const { data, errors } = await execute({ schema, document, contextValue });
  expect(errors).toBeUndefined();
  return data?.viewer as { name: string; can: string[]; mayRead: string[] };
}

describe('the viewer', () => {
  it('without a token is a stranger', async () => {
    expect(await view('ANONYMOUS', 'anonymous')).toEqual({
      ...{ name: 'anonymous', role: 'ANONYMOUS', can: [], mayRead: [], today: '2026-03-01', language: 'FR' },
    });
  });

  it('with the role of an editor may read what is not public', async () => {
    expect((await view('EDITOR')).mayRead).toEqual(
      expect.arrayContaining([
        'Actor.note',
        'Decision.owner',
        'Decision.reason',
        'DecisionFilter.owner',
        'Query.changes',
      ]),
    );
  });

  it.each(callerRoles)('may do what the table allows %s', async (role) => {
    const { can } = await view(role);
    const allowed = acts.filter((act) => {
      const document = parse(`mutation { ${act} { __typename } }`);
      return findForbidden(schema, document, role) === undefined;
    });
    expect([...can].sort()).toEqual(allowed.map(nameOf).sort());
  });

  it('has a value of Act for each mutation, and no other', () => {
    const type = schema.getType('Act');
    const values = isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
    expect([...values].sort()).toEqual(acts.map(nameOf).sort());
  });
});
