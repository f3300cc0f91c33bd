/** An applied migration must not change: every start compares it, and refuses an edited file. */
import { expect, test } from 'vitest';
import { readMigrations } from '../src/database/migration-files.js';

/** The first twelve digits of each checksum. A new migration is added here; a line that is here never changes. */
const applied = {
  '001-constraints': 'c3918c5911f3',
  '002-indexes': '652cfa10e7ff',
  '003-acts': 'aff46f8fe9ce',
  '004-territory-code': 'af467338cd1e',
  '005-archived-apart': '2800ea8dee7d',
  '006-audiences': '5c8cedf24584',
  '007-needs-on-themes': 'a30e48a967dc',
  '008-neighbours-from-contours': 'f84cd65cfd60',
  '009-about': '8af25a86c26c',
  '010-meetings': '139c1fe21edb',
  '011-contours': '36252caf5092',
  '012-stated-as': 'b965ffaab537',
  '013-illustrative-source': '19865d5bd908',
  '014-audience-words': '58b627f48033',
  '015-names': 'd8a0f05d9650',
  '016-proposals': '9e34c77bf1ef',
  '017-editions': 'e4d161464927',
  '018-editions-asked': '9ac953653e01',
  '019-contact-persons': '919c4825d6ce',
  '020-theme-words': 'e3a2f0a55605',
  '021-contact-functions': '4b40fdbf5927',
};

test('no applied migration was edited: a change needs a new file', () => {
  expect(Object.fromEntries(readMigrations().map(({ id, checksum }) => [id, checksum.slice(0, 12)]))).toEqual(applied);
});
