import type { Indicator } from '../domain/indicator.ts';
import type { Person } from '../domain/person.ts';
import type { Stored } from '../domain/stored.ts';
import { listItemFieldsPath } from '../graph/listPaths.ts';
import { refusalOf } from '../queries/refusalOf.ts';
import type { Services } from '../queries/services.ts';
import type { Refusal } from '../text/refusal.ts';
import { lists } from '../wire/listSchema.ts';

/** Who is to stand in for the owner of some indicators, from today on; with where their rows lie. */
export type DeputyWish = {
  readonly indicators: readonly { readonly indicator: Indicator; readonly stored: Stored }[];
  readonly deputy: Person;
};

/** How many indicators have the deputy now, and why the others do not. */
export type DeputyOutcome = { readonly set: number; readonly refusal: Refusal | undefined };

/** Sets a deputy on each of some indicators, in one exchange. A row that somebody changed meanwhile is left as it is, and told. */
export async function setDeputy({ graph, site, now }: Services, { indicators, deputy }: DeputyWish): Promise<DeputyOutcome> {
  const fields = {
    VikarId: deputy.id,
    VikarNavn: deputy.name,
    VikarFra: now().toISOString().slice(0, 10),
    VikarTil: null,
  };
  const answers = await graph.batch(
    indicators.map(({ stored }) => ({
      method: 'PATCH' as const,
      path: listItemFieldsPath(site, lists.indicators.title, stored.itemId),
      version: stored.version,
      body: fields,
    })),
  );
  const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.error]));
  const [first] = refused;
  return { set: indicators.length - refused.length, refusal: first && refusalOf(first) };
}
