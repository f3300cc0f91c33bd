/** The page at /: says in two languages what answers here, for whoever opens the address in a browser. */

const EXAMPLE = '{ overlaps(first: 5) { totalCount nodes { score sentence(language: FR) initiatives { title } } } }';

/** @param address of this server, with a slash at its end. @param today the day that was fixed, where it is not the clock's */
export function page(address: string, today?: string): string {
  const fixed =
    today === undefined
      ? ''
      : `<p>Démonstration : la date du jour est fixée au ${today}. <span lang="en">Demonstration: today is fixed at ${today}.</span></p>\n`;
  const command = `curl ${address}graphql -H 'content-type: application/json' \\\n  -d '${JSON.stringify({ query: EXAMPLE })}'`;
  return `<!doctype html>
<html lang="fr">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Passerelle</title>
<style>body { font: 1rem/1.5 sans-serif; max-width: 44rem; margin: 2rem auto; padding: 0 1rem } pre { overflow-x: auto; background: #f2f2f2; padding: 1rem }</style>
<h1>Passerelle</h1>
${fixed}<p>Qui agit sur le territoire, ce qui relie les acteurs, et ce qu'ils pourraient faire ensemble : recoupements, acteurs à relier, synergies possibles.</p>
<p>Ici répond l'interface de programmation (GraphQL) ; l'application pour les coordinateurs n'est pas encore là. En ligne de commande : <code>npx passerelle --help</code>.</p>
<div lang="en">
<p>Who acts in the territory, what links the actors, and what they could do together: overlaps, isolated actors, synergies.</p>
<p>This is the programming interface (GraphQL); the application for coordinators is not there yet. On the command line: <code>npx passerelle --help</code>.</p>
</div>
<h2>GraphQL</h2>
<p><code>POST ${address}graphql</code> — <a href="https://graphql.org/learn/serving-over-http/">graphql.org</a></p>
<pre>${escapeText(command)}</pre>
<p><a href="/playground/">Essayer des questions</a> · <a href="/playground/" lang="en">Try the questions</a></p>
<p>Le schéma est dans <code>schema.graphql</code> et par introspection. <span lang="en">The schema is in <code>schema.graphql</code> and by introspection.</span></p>
<p><a href="/health/live">/health/live</a> · <a href="/health/ready">/health/ready</a></p>
</html>
`;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
