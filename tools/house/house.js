/**
 * Measures the code, one row for each room, so that growth is seen: `npm run house`, or for a past commit
 * `npm run house -- --at COMMIT`.
 *
 * - Room: a first folder of src or web/src with all inside it, the files that lie loose there, each folder of ROOMS.
 * - Files, lines, characters: of what people write (HAND_WRITTEN), without what is generated (isGenerated) and tables
 *   of data. Lines are line breaks, as `wc -l` counts them; characters are units of UTF-16.
 * - One user: the share of the files of code that exactly one other file imports, types included. Generated files are
 *   no users, and tests are users of tests only. A file that a thread loads by its path may have no user here.
 * - Comments: their share of all characters but blanks, in code, CSS, Cypher and GraphQL. A description of the schema
 *   is no comment.
 * - Longest function: its lines, from the first word to the last bracket. Arrows and methods count, the blocks of
 *   `describe` do not.
 * - Knot: folders side by side that import one another in a circle, each with all inside it. A file that lies loose
 *   beside them belongs to the folder above, so a circle that only such a file closes is no knot.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import ts from 'typescript';

const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Each first folder of these is a room. */
const SPLIT = ['src', 'web/src'];
const ROOMS = ['test', 'tools', 'bench', 'cypher', 'schema', 'messages', 'docs'];

const CODE = /\.(ts|tsx|js|mjs)$/;
const HAND_WRITTEN = /\.(ts|tsx|js|mjs|css|cypher|graphql|md|json|html|py|sql)$/;

/** Generated pages say so at their top, other files are known by their paths; schemas of past releases are copies. */
const isGenerated = (path, text) =>
  /(^|\/)generated\/|(^|\/)package-lock\.json$|^docs\/(schema\/|benchmark\.json$)/.test(path) ||
  (path.endsWith('.md') && /^(Written by|Écrit par) `npm run/m.test(text.slice(0, 300)));

/** @returns the files that git has, or would add, with their texts */
function readFiles(commit) {
  const git = (...words) => execFileSync('git', words, { cwd: projectRoot, encoding: 'utf8', maxBuffer: 1e8 });
  const listed = commit
    ? git('ls-tree', '-r', '-z', '--name-only', commit)
    : git('ls-files', '-z', '--cached', '--others', '--exclude-standard');
  const paths = listed.split('\0').filter((path) => HAND_WRITTEN.test(path));
  const readFrom = (root) =>
    paths
      .filter((path) => existsSync(join(root, path)))
      .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
  if (!commit) return readFrom(projectRoot);
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-house-'));
  try {
    git('archive', '--output', join(folder, 'all.tar'), commit);
    execFileSync('tar', ['-xf', join(folder, 'all.tar'), '-C', folder]);
    return readFrom(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const roomOf = (path) => {
  const parent = SPLIT.find((folder) => path.startsWith(`${folder}/`));
  if (parent === undefined) return ROOMS.find((folder) => path.startsWith(`${folder}/`));
  const [first, ...rest] = path.slice(parent.length + 1).split('/');
  return rest.length === 0 ? `${parent} (loose)` : `${parent}/${first}`;
};

const lengthWithoutBlanks = (text) => text.replace(/\s+/g, '').length;

/** @returns the modules that the file imports, its longest function, and the length of its comments */
function readCode(path, text) {
  const options = { languageVersion: ts.ScriptTarget.Latest, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
  const source = ts.createSourceFile(path, text, options);
  const lineAt = (position) => source.getLineAndCharacterOfPosition(position).line + 1;
  const found = { modules: [], longest: { lines: 0, place: '' }, comments: 0 };
  const visit = (node, parent) => {
    const isImportCall = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
    const isImportType = ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument);
    const module = isImportCall ? node.arguments[0] : isImportType ? node.argument.literal : node.moduleSpecifier;
    if (module && ts.isStringLiteralLike(module)) found.modules.push(module.text);

    const isDescribed = ts.isCallExpression(parent) && parent.expression.getText(source).startsWith('describe');
    if (ts.isFunctionLike(node) && node.body && !isDescribed) {
      const line = lineAt(node.getStart(source));
      const lines = lineAt(node.end) - line + 1;
      if (lines > found.longest.lines) found.longest = { lines, place: `${path}:${line}` };
    }

    // What the compiler passes over before a token: blanks and comments.
    if (ts.isToken(node)) found.comments += lengthWithoutBlanks(text.slice(node.pos, node.getStart(source)));
    const above = node.kind === ts.SyntaxKind.SyntaxList ? parent : node;
    for (const child of node.getChildren(source)) visit(child, above);
  };
  visit(source, source);
  return found;
}

const COMMENTS = {
  '.css': /\/\*[\s\S]*?\*\//g,
  '.cypher': /\/\*[\s\S]*?\*\/|(?<!\S)\/\/.*$/gm,
  '.graphql': /^\s*#.*$/gm,
};

/** @returns the file with all that is counted of it */
function measure({ path, text }) {
  const comment = COMMENTS[extname(path)];
  const isCode = CODE.test(path);
  return {
    path,
    isCode,
    room: roomOf(path),
    lines: text.split('\n').length - 1,
    characters: text.length,
    // Zero in languages without comments, so that a room of pages has no share of them.
    length: isCode || comment ? lengthWithoutBlanks(text) : 0,
    comments: comment ? lengthWithoutBlanks((text.match(comment) ?? []).join('')) : 0,
    modules: [],
    users: new Set(),
    ...(isCode && readCode(path, text)),
  };
}

/** @returns the file of the house that a relative import names */
function findImported(house, path, module) {
  const place = posix.join(posix.dirname(path), module.replace(/\?.*$/, ''));
  const bare = place.replace(/\.js$/, '');
  return [place, ...['.ts', '.tsx', '.js'].map((ending) => bare + ending)].map((each) => house.get(each)).find(Boolean);
}

/** Gives each file what it imports, and who uses it. */
function connect(files) {
  const house = new Map(files.map((file) => [file.path, file]));
  for (const file of files) {
    const near = file.modules.filter((module) => module.startsWith('.'));
    file.imported = near.flatMap((module) => findImported(house, file.path, module) ?? []);
    const used = file.imported.filter((other) => other !== file && (file.room !== 'test' || other.room === 'test'));
    for (const other of used) other.users.add(file);
  }
}

/** @returns the knots among the folders directly inside `parent` */
function findKnots(files, parent) {
  const childOf = ({ path }) => {
    const [first, ...rest] = path.startsWith(`${parent}/`) ? path.slice(parent.length + 1).split('/') : [];
    return rest.length > 0 ? first : undefined;
  };
  const reached = new Map();
  for (const file of files.filter(childOf)) {
    const children = reached.get(childOf(file)) ?? new Set();
    for (const child of file.imported.map(childOf).filter(Boolean)) children.add(child);
    reached.set(childOf(file), children);
  }
  // A set that grows while it is walked is walked to its new end: so each comes to hold what is reached through others.
  for (const children of reached.values()) {
    for (const child of children) for (const next of reached.get(child)) children.add(next);
  }
  const names = [...reached.keys()].sort();
  const circleOf = (name) => names.filter((other) => reached.get(name).has(other) && reached.get(other).has(name));
  const circles = names.map(circleOf).filter((circle) => circle.length > 1);
  return [...new Set(circles.map((circle) => `${parent} (${circle.length}): ${circle.join(', ')}`))];
}

const HEADINGS = ['', 'files', 'lines', 'characters', 'one user', 'comments', 'longest function', 'where it is'];
const sum = (files, key) => files.reduce((total, file) => total + file[key], 0);
const share = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

function rowOf(name, files) {
  const code = files.filter(({ isCode }) => isCode);
  const [longest] = code.map((file) => file.longest).sort((one, other) => other.lines - one.lines);
  return [
    name,
    ...[files.length, sum(files, 'lines'), sum(files, 'characters')].map((figure) => figure.toLocaleString('en')),
    share(code.filter(({ users }) => users.size === 1).length, code.length),
    share(sum(files, 'comments'), sum(files, 'length')),
    `${longest?.lines ?? '–'}`,
    longest?.place ?? '',
  ];
}

function printTable(rows) {
  const widths = HEADINGS.map((_, k) => Math.max(...rows.map((row) => row[k].length)));
  for (const [name, ...rest] of rows) {
    const place = rest.pop();
    const figures = rest.map((figure, k) => figure.padStart(widths[k + 1]));
    console.log([name.padEnd(widths[0]), ...figures, place].join('  ').trimEnd());
  }
}

const { at } = parseArgs({ options: { at: { type: 'string' } } }).values;
if (at !== undefined && spawnSync('git', ['cat-file', '-e', `${at}^{commit}`], { cwd: projectRoot }).status !== 0) {
  console.error(`--at ${at}: git knows no such commit here; take one that \`git log\` names`);
  process.exit(1);
}
const files = readFiles(at)
  .filter(({ path, text }) => !isGenerated(path, text))
  .map(measure);
connect(files);

/** By parent in the order above, then the largest first. */
const parents = [...SPLIT, ...ROOMS];
const rooms = parents.flatMap((parent) => {
  const inside = files.filter(({ path, room }) => room && path.startsWith(`${parent}/`));
  const names = [...new Set(inside.map(({ room }) => room))];
  return names
    .map((name) => ({ name, files: inside.filter(({ room }) => room === name) }))
    .sort((one, other) => sum(other.files, 'lines') - sum(one.files, 'lines'));
});
const totals = [...SPLIT, 'test'].map((parent) =>
  rowOf(
    `all of ${parent}`,
    files.filter(({ path }) => path.startsWith(`${parent}/`)),
  ),
);
printTable([HEADINGS, ...rooms.map((room) => rowOf(room.name, room.files)), HEADINGS.map(() => ''), ...totals]);

// A set that grows while it is walked: every folder, up to those of the root.
const folders = new Set(files.filter(({ room }) => room).map(({ path }) => posix.dirname(path)));
for (const folder of folders) if (folder.includes('/')) folders.add(posix.dirname(folder));
const knots = [...folders].sort().flatMap((parent) => findKnots(files, parent));
console.log(`\nKnots of folders: ${knots.length}`);
for (const knot of knots) console.log(knot);
