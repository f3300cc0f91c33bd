/** The levels of a code such as H2020-EU.2.1.1. or ICT-37-2014-1, broad to fine: ICT, ICT-37, ICT-37-2014, ICT-37-2014-1. */
export function namePrefixes(code: string): string[] {
  const levels: string[] = [];
  let before = '';
  for (const [, separator = '', part = ''] of code.matchAll(/([-./]*)([^-./]+)/g)) {
    before += levels.length > 0 ? separator + part : part;
    levels.push(before);
  }
  return levels;
}
