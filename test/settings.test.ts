/** The documentation of settings and limits agrees with the program. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MOST_OBJECTS } from '../src/answers/answer-size.js';
import { createProgram } from '../src/cli/program.js';
import { explainRetired, projectRoot, readConfig } from '../src/config.js';
import { largeAnswers, limits } from '../src/server/limits/limits.js';
import { MOST_COST, settingNames } from '../src/settings.js';

const page = (file: string) => readFileSync(join(projectRoot, file), 'utf8');

/** The rows of the table under a heading, as cells. */
function tableOf(file: string, heading: string): string[][] {
  const [, section = ''] = page(file).split(`\n## ${heading}\n`);
  const [text = ''] = section.split('\n## ');
  const rows = text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('|--'));
  return rows.slice(1).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe('the limits of a request', () => {
  it('in docs/api.md are those of the program', () => {
    const told = tableOf('docs/api.md', '8. Limits').map(([, most]) => most);
    const number = (value: number) => value.toLocaleString('en-GB');
    expect(told).toEqual([
      `${limits.megabytes} MB`,
      ...[limits.document, limits.tokens, limits.levels, limits.aliases, limits.directives].map(number),
      ...[limits.rootFields, limits.fieldsOfOnePlace, limits.fields].map(number),
      ...[limits.values, limits.characters, MOST_COST, MOST_OBJECTS].map(number),
      number(limits.operations),
      `${largeAnswers.ofCaller}; ${largeAnswers.inAll}`,
      `${readConfig({}).seconds.anonymous}; ${readConfig({}).seconds.signedIn}`,
      ...[limits.heldMegabytes, limits.bodyLevels, limits.bodyValues].map(number),
    ]);
    expect(page('docs/api.md')).toContain(`Requests a minute: ${readConfig({}).rateLimit} for each caller`);
  });
});

describe('the settings', () => {
  const namesIn = (rows: string[][]) => rows.flatMap(([names = '']) => names.match(/[A-Z][A-Z0-9_]+/g) ?? []);

  it.each(['README.md', 'docs/operations.md'])('are all in %s, and no others are', (file) => {
    expect(namesIn(tableOf(file, 'Settings')).sort()).toEqual([...settingNames].sort());
  });

  it('are all in the help, with their defaults', async () => {
    const written: string[] = [];
    const program = await createProgram('hash');
    program.configureOutput({ writeOut: (text) => written.push(text) }).outputHelp();
    const [, listed = ''] = /Settings: (.*?)\.\n/s.exec(written.join('')) ?? [];
    const names = listed.split(/,\s+/);
    expect(names.map((each) => each.split(' ')[0])).toEqual(settingNames);
    expect(names).toEqual(expect.arrayContaining(['PORT (4000)', 'RATE_LIMIT (600)', 'NEO4J_USER (neo4j)', 'ORIGINS']));
  });

  it.each([
    ['RATE_LIMTI', 'RATE_LIMIT'],
    ['RATELIMIT', 'RATE_LIMIT'],
    ['rate_limit', 'RATE_LIMIT'],
    ['RATE_LIMIT_PER_MINUTE', 'RATE_LIMIT'],
    ['NEO4J_URL', 'NEO4J_URI'],
    ['NEO4J_USERNAME', 'NEO4J_USER'],
    ['NEO4J_PASSWORD_FILE', 'NEO4J_PASSWORD'],
    ['ORIGIN', 'ORIGINS'],
    ['TIMEZONE', 'TIME_ZONE'],
    ['PASSERELE_DATA', 'PASSERELLE_DATA'],
    ['PERSISTED_OPERATION', 'PERSISTED_OPERATIONS'],
  ])('refuse the misspelt %s', (name, meant) => {
    expect(() => readConfig({ [name]: '60' })).toThrow(`config: ${name} is not a setting; write ${meant}, or unset it`);
  });

  it.each(['PASSERELLE_PROT', 'PASSERELLE_TOKEN', 'OIDC_CLIENT_SECRET', 'PERSISTED_FILE'])(
    'refuse %s, which begins like ours and is none',
    (name) => {
      expect(() => readConfig({ [name]: 'x' })).toThrow(
        `config: ${name} is not a setting; passerelle --help lists them all; unset it`,
      );
    },
  );

  it('refuse a COST_LIMIT below the cost of a single question', () => {
    expect(() => readConfig({ COST_LIMIT: '29999' })).toThrow(
      /COST_LIMIT="29999" is not a whole number of 30000 or more/,
    );
    expect(readConfig({ COST_LIMIT: '30000' }).costLimit).toBe(30_000);
  });

  it('leave the variables of other programs alone', () => {
    const others = ['PATH', 'HOME', 'HOSTNAME', 'HOSTS', 'PORTS', 'POST', 'JDK_HOME', 'JRE_HOME', 'JAVA_HOME_17_X64'];
    const more = ['NEO4J_AUTH', 'NEO4J_HOME', 'NEO4J_CONF', 'NEO4J_PLUGINS', 'OTEL_SERVICE_NAME', 'NODE_OPTIONS', 'TZ'];
    const exporter = [
      'OTEL_EXPORTER_OTLP_HEADERS',
      'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT',
      'OTEL_EXPORTER_OTLP_PROTOCOL',
    ];
    const kubernetes = ['PASSERELLE_SERVICE_HOST', 'PASSERELLE_PORT', 'PASSERELLE_PORT_4000_TCP_ADDR'];
    const all = [...others, ...more, ...exporter, ...kubernetes];
    expect(readConfig(Object.fromEntries(all.map((name) => [name, 'x']))).rateLimit).toBe(600);
    expect(readConfig({ RATE_LIMTI: '' }).rateLimit).toBe(600);
  });

  it.each([
    ['NEO4J_USER', 'NEO4J_URI'],
    ['NEO4J_PASSWORD', 'NEO4J_URI'],
    ['OIDC_AUDIENCE', 'OIDC_ISSUER'],
    ['OIDC_JWKS_URI', 'OIDC_ISSUER'],
    ['OIDC_ROLES_CLAIM', 'OIDC_ISSUER'],
    ['OIDC_CLIENT_ID', 'OIDC_ISSUER'],
    ['OIDC_SCOPE', 'OIDC_CLIENT_ID'],
  ])('refuse %s without %s', (name, partner) => {
    const alone = { [name]: 'https://login.example' };
    expect(() => readConfig(alone)).toThrow(
      `config: ${name} is set, and ${partner} is not, without which it does nothing; set both or unset it`,
    );
    // NEO4J_URI= on the command line asks for the embedded database.
    if (partner === 'NEO4J_URI') expect(readConfig({ ...alone, NEO4J_URI: '' }).neo4j).toBeUndefined();
  });

  it('have the documented defaults', () => {
    const {
      port,
      host,
      rateLimit,
      costLimit,
      seconds,
      streams,
      shutdownGrace,
      trustedProxies,
      anonymousReads,
      persisted,
      collector,
      origins,
      timeZone,
      today,
    } = readConfig({});
    const of = (file: string) =>
      Object.fromEntries(
        tableOf(file, 'Settings').map(([names = '', usual]) => [names.match(/[A-Z_0-9]+/)?.[0], usual]),
      );
    for (const told of [of('README.md'), of('docs/operations.md')]) {
      expect(told).toMatchObject({
        PORT: String(port),
        HOST: host,
        RATE_LIMIT: String(rateLimit),
        COST_LIMIT: String(costLimit),
        ANSWER_SECONDS: String(seconds.anonymous),
        SUBSCRIPTIONS: `${streams.inAll}, ${streams.perCaller}`,
        ANONYMOUS: anonymousReads ? 'on' : 'off',
        PERSISTED_OPERATIONS: 'none, 0',
        OTEL_EXPORTER_OTLP_ENDPOINT: 'none',
        ORIGINS: 'none',
        TIME_ZONE: timeZone,
        TODAY: "the clock's",
        TRUSTED_PROXIES: 'none',
        SHUTDOWN_GRACE: String(shutdownGrace),
      });
    }
    expect([persisted, collector, origins, today, trustedProxies]).toEqual([undefined, undefined, [], undefined, []]);
  });

  it.each([
    ['TRUSTED_PROXIES', 'my-proxy', /TRUSTED_PROXIES: "my-proxy" is no address and no network; write/],
    ['TRUSTED_PROXIES', '10.0.0.1, 10.0.0.0/99', /"10.0.0.0\/99" is no address and no network/],
    ['TRUSTED_PROXIES', '0.0.0.0/0', /"0.0.0.0\/0" trusts everybody/],
    ['TRUSTED_PROXIES', '::/0', /trusts everybody/],
    ['SHUTDOWN_GRACE', '-1', /SHUTDOWN_GRACE="-1" is not a number of seconds/],
    ['SHUTDOWN_GRACE', 'soon', /SHUTDOWN_GRACE="soon" is not a number of seconds/],
    ['ANSWER_SECONDS', '0', /ANSWER_SECONDS="0" is not a whole number of seconds from 1/],
    ['RATE_LIMIT', '1e3', /RATE_LIMIT="1e3" is not a whole number/],
    ['PORT', '0x1000', /PORT="0x1000" is not a whole number from 0 to 65535/],
    ['CACHE_MEGABYTES', ' ', /CACHE_MEGABYTES=" " is not a whole number of 16 or more/],
  ])('refuse %s=%s with a message', (name, value, words) => {
    expect(() => readConfig({ [name]: value })).toThrow(words);
  });

  it('of an earlier release are told in one line, when they did something', () => {
    expect(explainRetired({ ENGINE: 'cypher' })).toMatch(/^config: ENGINE="cypher" no longer exists.*; unset it$/);
    expect(explainRetired({ WORK_LIMIT: '1' })).toMatch(/^config: WORK_LIMIT no longer exists.*; unset it$/);
    expect([explainRetired({ ENGINE: 'passerelle' }), explainRetired({})]).toEqual([undefined, undefined]);
  });

  it('accept several proxies, and no grace period', () => {
    const { trustedProxies, shutdownGrace } = readConfig({
      TRUSTED_PROXIES: '10.0.0.7, ::1,10.1.0.0/24',
      SHUTDOWN_GRACE: '0',
    });
    expect([trustedProxies, shutdownGrace]).toEqual([['10.0.0.7', '::1', '10.1.0.0/24'], 0]);
  });
});
