/**
 * Bundles the program and its packages into a few files, `dist/program`: to find and load each of 3,400 modules takes Node a second of processor at every command.
 * A file that names itself by `import.meta.url` (the job of a thread, the entry of the threads) is found there under its path, with dashes: src/measures/reach.ts
 * becomes measures-reach.js. Types are checked by the gate, not here.
 */
import { readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const source = join(root, 'src');
const bundle = join(root, 'dist', 'program');
const draft = `${bundle}.${process.pid}`;

/**
 * They start threads from files of their own or from the text of their functions (fflate), read files beside themselves, or are loaded only when a setting
 * asks for them.
 */
const external = ['piscina', 'pino', 'fflate', 'altair-static', 'tsx', '@opentelemetry/*'];

const nameOf = (file) => relative(source, file).replace(/\.ts$/, '').replaceAll(sep, '-');

const files = readdirSync(source, { withFileTypes: true, recursive: true })
  .filter(({ name }) => name.endsWith('.ts'))
  .map(({ parentPath, name }) => join(parentPath, name));
const namesItself = (file) => readFileSync(file, 'utf8').includes('import.meta.url');
const entries = [join(source, 'cli', 'main.ts'), ...files.filter(namesItself)];

/** A shared part of the bundle has another name than the files in it, so each gets its own name in place of `import.meta.url`. */
const keepOwnNames = {
  name: 'keep-own-names',
  setup(building) {
    building.onLoad({ filter: /\.ts$/ }, ({ path }) => {
      if (!path.startsWith(source + sep)) return undefined;
      const url = `new URL(${JSON.stringify(`./${nameOf(path)}.js`)}, import.meta.url).href`;
      return { contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', url), loader: 'ts' };
    });
  },
};

try {
  await build({
    absWorkingDir: root,
    entryPoints: entries.map((file) => ({ in: file, out: nameOf(file) })),
    outdir: draft,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    external,
    plugins: [keepOwnNames],
    // CommonJS packages ask for the modules of Node by `require`.
    banner: {
      js: "import { createRequire as requireIn } from 'node:module'; const require = requireIn(import.meta.url);",
    },
    logLevel: 'warning',
  });
  rmSync(bundle, { force: true, recursive: true });
  renameSync(draft, bundle);
} catch {
  // esbuild has printed what is wrong.
  rmSync(draft, { force: true, recursive: true });
  process.exitCode = 1;
}
