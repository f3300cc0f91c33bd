/** The page Instruire reads the place in the title of a request, and leaves it open where it is not clear. */
import { expect, test } from 'vitest';
import { placeOfName, placesInTitle } from '../web/src/pages/examine/place-in-title.js';

test.each([
  ['Ouvrir un point d’accès numérique à Hirson en 2027', ['Hirson']],
  ["Ateliers d'Oulchy-le-Château", ['Oulchy-le-Château']],
  ['Un fablab pour La Fère', ['La Fère']],
  ['Aide aux démarches à Guise et à Hirson', ['Guise', 'Hirson']],
  ['Parcours Pix', []],
  ['Ouvrir un lieu en 2027', []],
])('%s', (title, places) => {
  expect(placesInTitle(title)).toEqual(places);
});

test('is the one territory of exactly that name, or the one in the territory of the council', () => {
  const place = (id: string, name: string, department: string, level = 'COMMUNE') => ({
    ...{ id, name, level },
    within: [{ name: 'Arrondissement', within: [{ name: department }] }],
  });
  const found = [place('a', 'Saint-Quentin', 'Aisne'), place('b', 'Saint-Quentin-Fallavier', 'Isère')];
  expect(placeOfName('saint quentin', found, 'Aisne')?.id).toBe('a');
  expect(placeOfName('Hirson', found, 'Aisne')).toBeUndefined();
  const two = [place('a', 'La Fère', 'Aisne'), place('c', 'La Fère', 'Marne')];
  expect(placeOfName('La Fère', two, 'Aisne')?.id).toBe('a');
  expect(placeOfName('La Fère', two, 'Corrèze')).toBeUndefined();
  const town = [place('d', 'Laon', 'Aisne', 'ARRONDISSEMENT'), place('e', 'Laon', 'Aisne')];
  expect(placeOfName('Laon', town, 'Aisne')?.id).toBe('e');
});
