/** Registration numbers of organisations are read from cells completely or not at all; numbers of persons never are. */
import { describe, expect, it } from 'vitest';
import { isCommonName } from '../src/import/cells/common-names.js';
import { isNir, readRegistration } from '../src/import/cells/registrations.js';

describe('the number of an organisation', () => {
  it.each([
    ['22440002800011', 'SIRET', '22440002800011', undefined],
    ['224 400 028 00011', 'SIRET', '22440002800011', undefined],
    ['224400028', 'SIREN', '224400028', undefined],
    ['w021000001', 'RNA', 'W021000001', undefined],
    ["'22440002800011", 'SIRET', '22440002800011', 'sign'],
    ['22440002800011.0', 'SIRET', '22440002800011', 'sign'],
    ['="22440002800011"', 'SIRET', '22440002800011', 'sign'],
    ['224.400.028.00011', 'SIRET', '22440002800011', 'sign'],
    ['SIRET : 22440002800011', 'SIRET', '22440002800011', 'sign'],
    ['N°22440002800011', 'SIRET', '22440002800011', 'sign'],
    ['5542201800006', 'SIRET', '05542201800006', 'zeros'],
    ['5542021', undefined, undefined, undefined],
  ])('%s is read as the %s %s', (cell, kind, number, repair) => {
    expect(readRegistration(cell)).toEqual(kind && { kind, number, repair });
  });

  it.each([
    '7,86137E+13',
    '7.86137E13',
    '78613700000000',
    '22440002800012',
    '2244000280001',
    '',
    'sans objet',
    'W02100000',
  ])('%j is not valid', (cell) => expect(readRegistration(cell)).toBeUndefined());
});

describe('the number of a person (NIR)', () => {
  it.each(['1 84 12 76 451 089 46', '184127645108946', '1841276451089', "'184127645108946"])(
    '%s is recognised',
    (cell) => expect(isNir(cell)).toBe(true),
  );
  it.each(['22440002800011', '184127645108945', '224400028', 'W021000001', '1841376451089', ''])(
    '%j is not one',
    (cell) => expect(isNir(cell)).toBe(false),
  );
});

describe('the name of an organisation', () => {
  it.each([
    'Mairie',
    'MAIRIE',
    'Comité des fêtes',
    'École primaire publique',
    'Association sportive',
    'Personne physique',
  ])('%s is common to many', (name) => expect(isCommonName(name)).toBe(true));
  it.each(['Mairie de Laon', 'Comité des fêtes de Guise', 'Emmaüs', 'Club de Pont', ''])('%s identifies one', (name) =>
    expect(isCommonName(name)).toBe(false),
  );
});
