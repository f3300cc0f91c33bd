/** The pages of docs/fr, and their code blocks. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../src/config.js';

export const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
export const pagesOf = (folder: string) =>
  readdirSync(join(projectRoot, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
export const french = pagesOf('docs/fr');

export interface Block {
  readonly page: string;
  /** The language of a code block, and the words after it. */
  readonly mark: string;
  readonly text: string;
}

export const blocks = french.flatMap((page) =>
  [...read(page).matchAll(/^```(\S.*)\n([\s\S]*?)^```$/gm)].map(
    ([, mark = '', text = '']): Block => ({ page, mark, text }),
  ),
);
