import { endedOn } from '../domain/deputy.ts';
import type { Indicator } from '../domain/indicator.ts';
import type { Stored } from '../domain/stored.ts';
import type { Deputy } from '../domain/unit.ts';
import { listItemFieldsPath } from '../graph/listPaths.ts';
import { refusalOf } from '../queries/refusalOf.ts';
import type { Services } from '../queries/services.ts';
import type { Refusal } from '../text/refusal.ts';
import { deputyFields } from '../wire/deputyOf.ts';
import { lists } from '../wire/listSchema.ts';

/** Who is to stand in for the owner of some indicators, and when, or that who does so ends today; with where their rows lie. */
export type DeputyWish = {
  readonly indicators: readonly { readonly indicator: Indicator; readonly stored: Stored }[];
  readonly deputy: Deputy | 'ended';
};

/** How many indicators have it so now, and why the others do not. */
export type DeputyOutcome = { readonly set: number; readonly refusal: Refusal | undefined };

/** Sets or ends a deputy on each of some indicators, in one exchange. A row that somebody changed meanwhile is left as it is, and told. */
export async function setDeputy({ graph, site, now }: Services, { indicators, deputy }: DeputyWish): Promise<DeputyOutcome> {
  const day = now().toISOString().slice(0, 10);
  const answers = await graph.batch(
    indicators.map(({ indicator, stored }) => ({
      method: 'PATCH' as const,
      path: listItemFieldsPath(site, lists.indicators.title, stored.itemId),
      version: stored.version,
      body: deputyFields(deputy === 'ended' ? indicator.deputy && endedOn(indicator.deputy, day) : deputy),
    })),
  );
  const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.error]));
  const [first] = refused;
  return { set: indicators.length - refused.length, refusal: first && refusalOf(first) };
}
