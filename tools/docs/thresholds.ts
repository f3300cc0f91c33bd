/** The last section of docs/questions.md: the thresholds of the measures, each with the section that defines its measure. */
import { type Rule, rules } from '../../src/measures/rules.js';

const HEADING = '## The thresholds: each number that decides';

const units: Readonly<Record<Rule['unit'], (value: number) => string>> = {
  COUNT: String,
  INHABITANTS: (value) => `${value.toLocaleString('en-GB')} inhabitants`,
  MONTHS: (value) => `${value} months`,
  SCORE: String,
  SHARE: (value) => `${value * 100} %`,
  TIMES: (value) => `${value} times`,
};

/** The page with this section as it is now. @throws Error when a threshold names a section that the page does not have */
export function withThresholds(page: string): string {
  const [others = ''] = page.split(HEADING);
  const titles = [...others.matchAll(/^## ([^:\n]+)/gm)].map(([, title = '']) => title);
  const rows = Object.entries(rules).map(([name, { value, unit, section, reason }]) => {
    const title = titles.find((each) => each.toLowerCase().replaceAll(' ', '-') === section);
    if (title === undefined) throw new Error(`${name}: docs/questions.md has no section "${section}"`);
    return `| \`${name}\` | ${units[unit](value)} | ${title} | ${reason[1]} |`;
  });
  const lines = [
    HEADING,
    '',
    'Written by `npm run generate` from [`rules.ts`](../src/measures/rules.ts). The API tells them, with their reasons in both languages: `installation { rules { name value unit reason } }`.',
    ...['', '| threshold | value | section | why |', '|--|--|--|--|'],
    ...rows,
  ];
  return `${others.trimEnd()}\n\n${lines.join('\n')}\n`;
}
