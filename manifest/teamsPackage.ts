import AjvDraft4 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The files of a package by name; all stand at its root. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

const require = createRequire(import.meta.url);

/** Packs the files so that the same content is the same bytes on every machine, at any time. */
export function zipPackage(files: PackageFiles): Uint8Array {
  const mtime = new Date(2026, 0, 1); // local time: a zip keeps no time zone
  const names = Object.keys(files).sort();
  return zipSync(Object.fromEntries(names.map((name) => [name, [files[name] ?? new Uint8Array(), { mtime, level: 9 }]])));
}

/** Reads a package back and says, in sentences, what Teams would refuse in it; an empty list is a good package. */
export function packageProblems(zip: Uint8Array): readonly string[] {
  const files: PackageFiles = unzipSync(zip);
  const manifestFile = files['manifest.json'];
  if (!manifestFile) return ['manifest.json is not at the root of the package.'];
  const manifest = JSON.parse(strFromU8(manifestFile)) as TeamsManifest;
  return [...schemaProblems(manifest), ...fileProblems(manifest, files), ...iconProblems(manifest, files)];
}

type TeamsManifest = {
  readonly manifestVersion: string;
  readonly icons: { readonly color: string; readonly outline: string };
  readonly localizationInfo: {
    readonly defaultLanguageFile: string;
    readonly additionalLanguages: readonly { readonly file: string }[];
  };
};

/** What Microsoft's own schema of the manifest's version says against it. */
export function schemaProblems(manifest: { readonly manifestVersion: string }): readonly string[] {
  const folder = '@microsoft/app-manifest/build/json-schemas/teams';
  const path = require.resolve(`${folder}/v${manifest.manifestVersion}/MicrosoftTeams.schema.json`);
  const ajv = new AjvDraft4({ allErrors: true, strict: false });
  addFormats.default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
  validate(manifest);
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `manifest.json${instancePath}: ${message ?? 'is not valid'}.`,
  );
}

function fileProblems({ icons, localizationInfo }: TeamsManifest, files: PackageFiles): string[] {
  const languages = localizationInfo.additionalLanguages.map(({ file }) => file);
  const named = [icons.color, icons.outline, localizationInfo.defaultLanguageFile, ...languages];
  const missing = named
    .filter((name) => !files[name])
    .map((name) => `${name} is named in the manifest and missing from the package.`);
  const unknown = Object.keys(files).filter((name) => name !== 'manifest.json' && !named.includes(name));
  return [...missing, ...unknown.map((name) => `${name} is in the package and not named in the manifest.`)];
}

function iconProblems({ icons }: TeamsManifest, files: PackageFiles): string[] {
  return (
    [
      [icons.color, 192],
      [icons.outline, 32],
    ] as const
  ).flatMap(([name, size]) => {
    const png = files[name];
    if (!png) return [];
    const header = new DataView(png.buffer, png.byteOffset, png.byteLength);
    const fits = header.getUint32(16) === size && header.getUint32(20) === size; // a PNG says its width and height here
    return fits ? [] : [`${name} must be ${size} × ${size} pixels.`];
  });
}
