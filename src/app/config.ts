import * as z from 'zod/mini';

const origin = z.string().check(z.regex(/^https?:\/\/[^/]+$/));

/** `config.json` beside the page: where Graph, sign-in and the site are, for this one deployment. */
export const configShape = z.object({
  /** The one origin that is sent a token. */
  graph: origin,
  authority: z.url(),
  clientId: z.string().check(z.minLength(1)),
  tenantId: z.string().check(z.minLength(1)),
  teamsAppId: z.string().check(z.minLength(1)),
  /** Graph's id of the site with the lists: `host,guid,guid`. */
  site: z.string().check(z.minLength(1)),
  /** Whom to ask for access, as people know them. */
  administrator: z.string().check(z.minLength(1)),
  /** Whether the page may be used, and signed in to, outside Teams. */
  standalone: z.boolean(),
});

/** Where this deployment's Graph, sign-in and site are. */
export type Config = z.infer<typeof configShape>;

/** `config.json` is missing or wrong: an administrator's mistake, said in words for one. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads `config.json` beside the page; throws `ConfigError` naming the file or the member that is wrong. */
export async function loadConfig(): Promise<Config> {
  const answer = await fetch('config.json', { cache: 'no-cache' }).catch(() => undefined);
  if (!answer?.ok) throw new ConfigError(`config.json: ${answer ? `status ${answer.status}` : 'no answer'}`);
  const parsed = configShape.safeParse(await answer.json().catch(() => undefined));
  if (!parsed.success) {
    const [first] = parsed.error.issues;
    throw new ConfigError(`config.json: ${first?.path.join('.') ?? ''}: ${first?.message ?? 'not readable'}`);
  }
  return parsed.data;
}
