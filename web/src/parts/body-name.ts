/**
 * The name of a committee without that of its council: “Comité technique du Conseil départemental” becomes “Comité
 * technique” when the “Conseil départemental” is among the bodies.
 */

export function bodyName(name: string, bodies: readonly { readonly name: string }[]): string {
  const larger = bodies.find((body) => body.name !== name && name.endsWith(body.name));
  return larger ? name.slice(0, -larger.name.length).replace(/ (du|de la|de l['’]|de|des|of the) ?$/u, '') : name;
}
