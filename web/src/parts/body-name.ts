/** A committee of a council is called without it: “Comité technique du Conseil départemental” sits in the “Conseil départemental”. */

export function bodyName(name: string, bodies: readonly { readonly name: string }[]): string {
  const larger = bodies.find((body) => body.name !== name && name.endsWith(body.name));
  return larger ? name.slice(0, -larger.name.length).replace(/ (du|de la|de l['’]|de|des|of the) ?$/u, '') : name;
}
