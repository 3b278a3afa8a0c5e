import type { IdentityDatabase } from '../identity/identityDatabase.ts';

/** One of Planner's things as it is stored: its own properties, and what its ETags are made of. */
export type PlannerThing = {
  readonly kind: string;
  readonly id: string;
  readonly planId: string;
  /** What it stands in: a plan's group, a task's bucket; empty for the rest. */
  readonly container: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly version: number;
  /** The versions whose ETags can still be resolved, oldest first. */
  readonly versions: readonly number[];
  /** The version at which each property last changed. */
  readonly changes: Readonly<Record<string, number>>;
};

/** Planner's state in the tenant's database. Nothing here knows a rule; the routes do. */
export type PlannerStore = {
  readonly find: (kind: string, id: string) => PlannerThing | undefined;
  readonly ofPlan: (kind: string, planId: string) => PlannerThing[];
  readonly inContainer: (kind: string, container: string) => PlannerThing[];
  readonly ofAssignee: (person: string) => PlannerThing[];
  readonly ofCreator: (person: string) => number;
  readonly save: (thing: PlannerThing, assignees?: readonly string[]) => void;
  readonly remove: (kind: string, id: string) => void;
  /** A number nothing in this tenant's Planner has had: versions, ids and hints are made of it. */
  readonly nextSerial: () => number;
};

type Row = { kind: string; id: string; plan: string; container: string; body: string; versions: string; changes: string };

const columns = 'kind, id, plan, container, body, versions, changes';

/** Opens Planner's tables, making them where they are missing. */
export function createPlannerStore(database: IdentityDatabase): PlannerStore {
  database.exec(`
    CREATE TABLE IF NOT EXISTS planner_things (
      kind TEXT, id TEXT, plan TEXT, container TEXT, body TEXT, versions TEXT, changes TEXT, place INTEGER, PRIMARY KEY (kind, id));
    CREATE INDEX IF NOT EXISTS planner_things_plan ON planner_things (plan, kind);
    CREATE INDEX IF NOT EXISTS planner_things_container ON planner_things (container, kind);
    CREATE TABLE IF NOT EXISTS planner_assignees (person TEXT, task TEXT, PRIMARY KEY (person, task));
    CREATE INDEX IF NOT EXISTS planner_assignees_task ON planner_assignees (task);
    CREATE TABLE IF NOT EXISTS planner_serial (last INTEGER);`);
  const things = (where: string, values: string[]) =>
    (database.all(`SELECT ${columns} FROM planner_things WHERE ${where} ORDER BY place`, values) as Row[]).map(toThing);
  return {
    find: (kind, id) => things('kind = ? AND id = ?', [kind, id])[0],
    ofPlan: (kind, planId) => things('plan = ? AND kind = ?', [planId, kind]),
    inContainer: (kind, container) => things('container = ? AND kind = ?', [container, kind]),
    ofAssignee: (person) => things("kind = 'task' AND id IN (SELECT task FROM planner_assignees WHERE person = ?)", [person]),
    ofCreator: (person) => {
      const where = "kind = 'task' AND json_extract(body, '$.createdBy.user.id') = ?";
      const [row] = database.all(`SELECT count(*) AS many FROM planner_things WHERE ${where}`, [person]) as { many: number }[];
      return Number(row?.many ?? 0);
    },
    save: (thing, assignees) => {
      const { kind, id, planId, container, body, versions, changes } = thing;
      database.run(
        `INSERT INTO planner_things (${columns}, place) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
         ON CONFLICT (kind, id) DO UPDATE SET container = excluded.container, body = excluded.body,
           versions = excluded.versions, changes = excluded.changes`,
        [kind, id, planId, container, ...[body, versions, changes].map((part) => JSON.stringify(part)), thing.version],
      );
      if (assignees === undefined) return;
      database.run('DELETE FROM planner_assignees WHERE task = ?', [id]);
      for (const person of assignees) database.run('INSERT INTO planner_assignees (person, task) VALUES (?, ?)', [person, id]);
    },
    remove: (kind, id) => {
      database.run('DELETE FROM planner_things WHERE kind = ? AND id = ?', [kind, id]);
      if (kind === 'task') database.run('DELETE FROM planner_assignees WHERE task = ?', [id]);
    },
    nextSerial: () => {
      const [row] = database.all('SELECT last FROM planner_serial') as { last: number }[];
      const next = Number(row?.last ?? 0) + 1;
      database.run(row === undefined ? 'INSERT INTO planner_serial (last) VALUES (?)' : 'UPDATE planner_serial SET last = ?', [
        next,
      ]);
      return next;
    },
  };
}

function toThing({ kind, id, plan, container, ...row }: Row): PlannerThing {
  const versions = JSON.parse(row.versions) as number[];
  return {
    kind,
    id,
    planId: plan,
    container,
    body: JSON.parse(row.body) as PlannerThing['body'],
    version: versions.at(-1) ?? 0,
    versions,
    changes: JSON.parse(row.changes) as PlannerThing['changes'],
  };
}
