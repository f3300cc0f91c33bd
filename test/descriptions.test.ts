/** The schema is its own documentation: every public name has a description, and no description is filler. */
import { getNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { publicSchema } from '../src/api/public.js';
import { labelsByEnum } from '../src/words/enum-labels.js';

/** Words that would fit any name. */
const forbidden = [
  'as what',
  'by what',
  'how it stands',
  'how far it has come',
  'of which kind',
  'of which nature',
  'of which level',
  'in which language',
  'which way',
  'which way round',
  'the same everywhere, and for good',
  'what is to be done',
  'what the relation itself says',
  "words of one's own",
  'as in any answer',
  'as it is',
];

/** Why a description says nothing; undefined when it says something. An enum value may be explained by one word. */
function findFiller(name: string, description: string, isValue = false): string | undefined {
  const text = description.trim().replace(/\.$/, '').toLowerCase();
  if (text === '') return 'is not described';
  if (forbidden.includes(text)) return 'could stand under any name';
  if (isValue) return undefined;
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 3) return 'is shorter than three words';
  const said = words.filter((word) => !['a', 'an', 'the', 'of', 'its'].includes(word)).join('');
  return said === name.toLowerCase() ? 'repeats the name' : undefined;
}

it.each([
  ['role', 'As what.', 'could stand under any name'],
  ['id', 'The same everywhere, and for good.', 'could stand under any name'],
  ['seat', 'The EPCI.', 'is shorter than three words'],
  ['startDate', 'The start date of.', 'repeats the name'],
  ['kind', '', 'is not described'],
])('notices filler: %s: "%s"', (name, description, why) => expect(findFiller(name, description)).toBe(why));

it('every type, field, argument and value is described', async () => {
  const schema = await publicSchema();
  const bare: string[] = [];
  const check = (name: string, description: string | null | undefined, isValue = false) => {
    const why = findFiller(name.replace(/^.*[.(]|\)$/g, ''), description ?? '', isValue);
    if (why) bare.push(`${name} ${why}: ${description}`);
  };
  for (const type of Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))) {
    check(type.name, type.description);
    if (isEnumType(type))
      for (const { name, description } of type.getValues()) check(`${type.name}.${name}`, description, true);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      check(`${type.name}.${field.name}`, field.description);
      for (const { name, description } of 'args' in field ? field.args : [])
        check(`${type.name}.${field.name}(${name})`, description);
    }
  }
  expect(bare).toEqual([]);
});

/** Fields are listed by alphabet, so what stands before a description in its file is elsewhere. */
const LEANING =
  /^(The same(,| of | for | before | without | as a | in words|\.)|These\b|Or |…|How many such|Those of them|Of (these|the (first|last)) |The edge properties)|…$/;

it('a description stands alone, without the one before it in the file', async () => {
  const schema = await publicSchema();
  const leaning: string[] = [];
  let seen = 0;
  const check = (name: string, description: string | null | undefined) => {
    seen++;
    if (LEANING.test(description ?? '')) leaning.push(`${name}: ${description}`);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    check(type.name, type.description);
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      check(`${type.name}.${field.name}`, field.description);
      for (const argument of 'args' in field ? field.args : [])
        check(`${type.name}.${field.name}(${argument.name})`, argument.description);
    }
  }
  expect(seen).toBeGreaterThan(2000);
  expect(leaning).toEqual([]);
});

it('the values of closed lists are described in English', async () => {
  const schema = await publicSchema();
  const lower = (text: string | null | undefined) => (text ?? '').toLowerCase().replaceAll('’', "'");
  const french = Object.values(schema.getTypeMap())
    .filter(isEnumType)
    .flatMap((list) => list.getValues().map((value) => ({ name: list.name, value })))
    .filter(({ name, value }) => {
      const [inFrench, inEnglish] = labelsByEnum[name]?.[value.name] ?? ['', ''];
      return inFrench !== inEnglish && lower(value.description).startsWith(lower(inFrench));
    });
  expect(french.map(({ name, value }) => `${name}.${value.name}: ${value.description}`)).toEqual([]);
});

it('a value that is named as an example is one of its list', async () => {
  const schema = await publicSchema();
  const wrong: string[] = [];
  let seen = 0;
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields()))
      for (const one of [field, ...('args' in field ? field.args : [])]) {
        const list = getNamedType(one.type);
        const example = /such as \[?([A-Z][A-Z_]+)\b/.exec(one.description ?? '')?.[1];
        if (!isEnumType(list) || example === undefined) continue;
        seen++;
        if (list.getValue(example) === undefined)
          wrong.push(`${type.name}.${field.name}: ${list.name} has no ${example}`);
      }
  }
  expect(seen).toBeGreaterThan(5);
  expect(wrong).toEqual([]);
});
