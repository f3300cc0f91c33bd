/** Finds by name the type of src/ behind each type of the schema: the row of `Overlap` is the exported `OverlapRow`, its page `OverlapPage`. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { buildSchema, type GraphQLNamedType, getNamedType, isAbstractType, isObjectType } from 'graphql';
import { projectRoot } from '../../src/config.js';
import { nounNames } from '../../src/schema/typedefs.js';

/** The folders whose types may be rows. */
const folders = ['answers', 'questions', 'acts'];

/** Fields whose object is the same row as the object that has them. */
const sides = ['evidence', 'factors'];

/**
 * @param from the folder of the generated file; paths are relative to it
 * @returns for example `{ Overlap: '../../questions/overlaps/row.js#OverlapRow', Theme: '../../answers/stubs.js#Stub' }`
 */
export function deriveMappers(sdl: string, from: string): Record<string, string> {
  const types = Object.values(buildSchema(sdl).getTypeMap()).filter((type) => !type.name.startsWith('__'));
  const places = findExports();
  const pathOf = (name: string) => `${relative(join(projectRoot, from), places.get(name) ?? '')}#${name}`;
  const rowOf = (name: string): string | undefined => (places.has(name) ? pathOf(name) : undefined);
  const mapperOf = (type: GraphQLNamedType): string | undefined => {
    if (nounNames.includes(type.name) || type.name === 'Node') return rowOf('Stub');
    const own = rowOf(`${type.name}Row`);
    if (own) return own;
    if (!isObjectType(type)) return undefined;
    if (type.name.endsWith('Connection')) {
      const nodes = type.getFields().nodes;
      const node = nodes && getNamedType(nodes.type).name;
      if (node === undefined) return undefined;
      if (nounNames.includes(node)) return `${type.name}` === `${node}Connection` ? rowOf('ListPage') : undefined;
      const page = rowOf(type.name.replace(/Connection$/, 'Page'));
      return page ?? (places.has(`${node}Row`) ? `${pathOf('Page')}<${node}Row>` : undefined);
    }
    const owner = types.find(
      (each) =>
        isObjectType(each) && sides.some((side) => getNamedType(each.getFields()[side]?.type)?.name === type.name),
    );
    return owner && rowOf(`${owner.name}Row`);
  };
  return Object.fromEntries(
    types
      .filter((type) => isObjectType(type) || isAbstractType(type))
      .flatMap((type) => {
        const mapper = mapperOf(type);
        return mapper === undefined ? [] : [[type.name, mapper]];
      }),
  );
}

/** The import path of each exported type that may be the type behind a type of the schema. */
function findExports(): Map<string, string> {
  const found = new Map<string, string>();
  for (const folder of folders) {
    const path = join(projectRoot, 'src', folder);
    for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith('.ts')) continue;
      const file = join(entry.parentPath, entry.name);
      for (const [, name = ''] of readFileSync(file, 'utf8').matchAll(
        /^export (?:interface|type) (\w*(?:Row|Page)|Stub)\b/gm,
      )) {
        const other = found.get(name);
        if (other !== undefined) throw new Error(`${name} is exported by two files, ${other} and ${file}: rename one`);
        found.set(name, file.replace(/\.ts$/, '.js'));
      }
    }
  }
  return found;
}
