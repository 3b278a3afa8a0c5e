import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { parseDeployment, type DeploymentFault } from './deployment.ts';
import { fillManifest, tabConfiguration } from './fillManifest.ts';
import { hostingHeaders } from './hostingHeaders.ts';
import { packageProblems, zipPackage } from './teamsPackage.ts';

/*
 * npm run package -- --config deployment.json [--out build/package]
 *
 * Writes the Teams app to upload, the config.json to put beside index.html, and the headers the web server must send.
 */

const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const explained: Readonly<Record<DeploymentFault, string>> = {
  missing: 'is missing',
  wrongShape: 'is not what stands there in deployment.example.json',
  unknownField: 'is not a field we know',
  placeholder: 'is a placeholder; fill in your own',
  thisMachine: 'is this machine; nobody else can reach it',
  wildcard: 'is a wildcard; name the one host',
};

process.exitCode = run();

function run(): number {
  const { values } = parseArgs({ options: { config: { type: 'string' }, out: { type: 'string', default: 'build/package' } } });
  if (values.config === undefined) return refuse(['Say which deployment: npm run package -- --config deployment.json']);
  const file = readJson(resolve(values.config));
  if (file === undefined)
    return refuse([`${values.config} cannot be read as JSON. Start from manifest/deployment.example.json.`]);
  const { deployment, problems } = parseDeployment(file);
  if (!deployment) return refuse(problems.map(({ field, fault, value }) => `${field} «${value}» ${explained[fault]}.`));

  const { version } = JSON.parse(readFileSync(here('../package.json'), 'utf8')) as { version: string };
  const manifest = fillManifest(readFileSync(here('manifest.json'), 'utf8'), deployment, version);
  const beside = ['color.png', 'outline.png', 'nb.json', 'nn.json', 'en.json'];
  const files = Object.fromEntries(beside.map((name) => [name, new Uint8Array(readFileSync(here(name)))]));
  const zip = zipPackage({ ...files, 'manifest.json': new TextEncoder().encode(manifest) });

  const out = resolve(values.out);
  const zipPath = join(out, `malekort-${version}.zip`);
  mkdirSync(out, { recursive: true });
  writeFileSync(zipPath, zip);
  const wrong = packageProblems(new Uint8Array(readFileSync(zipPath)));
  if (wrong.length > 0) return refuse(wrong);
  writeFileSync(join(out, 'config.json'), `${JSON.stringify(tabConfiguration(deployment), null, 2)}\n`);
  const headers = Object.entries(hostingHeaders(deployment)).map(([name, value]) => `${name}: ${value}\n`);
  writeFileSync(join(out, 'headers.txt'), headers.join(''));
  console.log(`${zipPath}\n${join(out, 'config.json')}\n${join(out, 'headers.txt')}`);
  return 0;
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined; // said by the caller, with what to do
  }
}

function refuse(reasons: readonly string[]): number {
  console.error(reasons.join('\n'));
  return 1;
}
