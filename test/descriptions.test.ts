/** The schema is its own documentation: whatever is public is described, also what is called the same everywhere. */
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { publicSchema } from '../src/api/public.js';

it('every type, field, argument and value is described', async () => {
  const schema = await publicSchema();
  const bare: string[] = [];
  const check = (name: string, description: string | null | undefined) => {
    if (!description?.trim()) bare.push(name);
  };
  for (const type of Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))) {
    check(type.name, type.description);
    if (isEnumType(type))
      for (const { name, description } of type.getValues()) check(`${type.name}.${name}`, description);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      check(`${type.name}.${field.name}`, field.description);
      for (const { name, description } of 'args' in field ? field.args : [])
        check(`${type.name}.${field.name}(${name})`, description);
    }
  }
  expect(bare).toEqual([]);
});
