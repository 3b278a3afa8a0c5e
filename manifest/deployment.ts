import * as z from 'zod/mini';

/** Why a value in the deployment's configuration file cannot be used. */
export type DeploymentFault = 'missing' | 'wrongShape' | 'unknownField' | 'placeholder' | 'thisMachine' | 'wildcard';

/** One refused value: where it stands in the file, what is wrong with it, and the value as written. */
export type DeploymentProblem = { readonly field: string; readonly fault: DeploymentFault; readonly value: string };

const guid = z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i));
const host = z.string().check(z.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/));
const address = z.string().check(z.regex(/^https:\/\/[^/]+/));
const origin = z.string().check(z.regex(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+$/));

const deploymentFile = z.strictObject({
  /** Where `dist/` is served, at the root of a host of its own: `malekort.kommune.no`. */
  host,
  tenantId: guid,
  clientId: guid,
  teamsAppId: guid,
  /** Graph's id of the SharePoint site that holds the lists: `host,site collection,site`. */
  site: z.string().check(z.regex(/^[a-z0-9.-]+,[0-9a-f-]{36},[0-9a-f-]{36}$/i)),
  /** Whom the page sends people to when something must be set right. */
  administrator: z.string().check(z.minLength(1)),
  developer: z.strictObject({
    name: z.string().check(z.minLength(1), z.maxLength(32)),
    websiteUrl: address,
    privacyUrl: address,
    termsOfUseUrl: address,
  }),
  /** Other than Microsoft's worldwide cloud only. */
  graph: z._default(origin, 'https://graph.microsoft.com'),
  login: z._default(origin, 'https://login.microsoftonline.com'),
  /** False: a direct visit in a browser, outside Teams, is told how to open the tab instead of being signed in. */
  standalone: z._default(z.boolean(), true),
});

/** What one municipality's deployment is, read from its own configuration file. */
export type Deployment = z.infer<typeof deploymentFile>;

/** Reads the configuration file and names every value that cannot be used; a deployment is given only when there is none. */
export function parseDeployment(file: unknown): { deployment?: Deployment; problems: readonly DeploymentProblem[] } {
  const suspects = leavesOf(file).flatMap(([field, value]): DeploymentProblem[] => {
    const fault = faultOf(value);
    return fault ? [{ field, fault, value }] : [];
  });
  const parsed = deploymentFile.safeParse(file);
  if (parsed.success && suspects.length === 0) return { deployment: parsed.data, problems: [] };
  const told = new Set(suspects.map(({ field }) => field));
  const shapes = (parsed.error?.issues ?? []).flatMap((issue): DeploymentProblem[] => {
    const at = issue.path.join('.');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ field: at ? `${at}.${key}` : key, fault: 'unknownField', value: key }));
    }
    const value = leavesOf(file).find(([field]) => field === at)?.[1];
    return told.has(at) ? [] : [{ field: at, fault: value === undefined ? 'missing' : 'wrongShape', value: value ?? '' }];
  });
  return { problems: [...suspects, ...shapes] };
}

function faultOf(value: string): DeploymentFault | undefined {
  if (value.includes('*')) return 'wildcard';
  if (/(^|\/\/|\.)localhost\b|^(https?:\/\/)?(127\.|0\.0\.0\.0|\[?::1)/i.test(value)) return 'thisMachine';
  const unfilled = /[<>{}]|^$|\b(your|todo|changeme|placeholder|xxx+)\b/i;
  const reserved = /(^|[/.])example\.(com|org|net)\b|\.(example|test|invalid)(\/|$|,)/i;
  const inventedId = /0000000-0000-[04]000-[08]000-0{4}/; // all zeros, and the ids of the local Microsoft 365
  return unfilled.test(value) || reserved.test(value) || inventedId.test(value) ? 'placeholder' : undefined;
}

function leavesOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return value === undefined ? [] : [[path, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path ? `${path}.${key}` : key));
}
