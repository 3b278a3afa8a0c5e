import type { ColumnDefinition } from '@microsoft/microsoft-graph-types';

/** What somebody may do on a site or a list, as SharePoint's own three groups: visitors, members, owners. */
export type Role = 'read' | 'write' | 'owner';

/** A person of the pretend tenant; `key` is how seeds and tests name them. */
export type PersonSeed = {
  readonly key: string;
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly jobTitle?: string;
  readonly officeLocation?: string;
  readonly managerKey?: string;
};

/**
 * A list as it is provisioned, with its items' fields. `roles` replaces the site's (list-level rights).
 * The items are gone through once, in order, and may be made as they are asked for: a million need not be held at a time.
 */
export type ListSeed = {
  readonly id: string;
  readonly displayName: string;
  readonly columns: readonly ColumnDefinition[];
  readonly roles?: Readonly<Record<string, Role>>;
  readonly items: Iterable<Readonly<Record<string, unknown>>>;
};

/** A site with people's roles and what each app was granted there (Sites.Selected). */
export type SiteSeed = {
  readonly id: string;
  readonly webUrl: string;
  readonly displayName: string;
  readonly roles: Readonly<Record<string, Role>>;
  readonly appRoles: Readonly<Record<string, Role>>;
  readonly lists: readonly ListSeed[];
};

/** A team, whose id is its group's, with its channels; `tabs` are what stands above each channel. */
export type TeamSeed = {
  readonly id: string;
  readonly displayName: string;
  readonly description: string;
  readonly owners: readonly string[];
  readonly members: readonly string[];
  readonly channels: readonly { readonly id: string; readonly displayName: string; readonly description?: string }[];
};

/** A Planner plan of a group with its buckets and tasks (tasks in Graph's own shape, without what Graph computes). */
export type PlanSeed = {
  readonly id: string;
  readonly groupId: string;
  readonly title: string;
  readonly buckets: readonly { readonly id: string; readonly name: string }[];
  readonly tasks: readonly {
    readonly id: string;
    readonly bucketId: string;
    readonly title: string;
    readonly percentComplete: number;
    readonly dueDateTime?: string;
    readonly assignees?: readonly string[];
  }[];
};

/** A tab standing in a channel: ours (`malekort`, with the entity id it was configured with) or Planner's board of a plan. */
export type TabSeed = {
  readonly id: string;
  readonly teamId: string;
  readonly channelId: string;
  readonly displayName: string;
  readonly app: 'malekort' | 'planner';
  readonly entityId: string;
};

/** All that a pretend tenant starts from. Facts and invention only: it holds no behaviour. */
export type TenantSeed = {
  readonly tenantId: string;
  readonly displayName: string;
  readonly clientId: string;
  readonly teamsAppId: string;
  readonly people: readonly PersonSeed[];
  readonly teams: readonly TeamSeed[];
  readonly plans: readonly PlanSeed[];
  readonly tabs: readonly TabSeed[];
  readonly sites: readonly SiteSeed[];
  /** Scopes somebody has consented to beforehand; `*` is everybody (an administrator's consent). */
  readonly consents: Readonly<Record<string, readonly string[]>>;
};
