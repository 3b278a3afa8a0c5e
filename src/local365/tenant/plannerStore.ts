import type { TenantDatabase } from './database.ts';

/** One of Planner's things as it is stored: its own properties, and what its ETags are made of. */
export type PlannerThing = {
  readonly kind: string;
  readonly id: string;
  readonly planId: string;
  /** What it stands in: a plan's group, a task's bucket; empty for the rest. */
  readonly container: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** The versions whose ETags can still be resolved, oldest first; the last is the present one. */
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
  readonly countOfCreator: (person: string) => number;
  readonly save: (thing: PlannerThing) => void;
  /** Takes the thing away, and its details with it. */
  readonly remove: (kind: string, id: string) => void;
  /** A number nothing in this tenant's Planner has had: versions, ids and hints are made of it. */
  readonly nextSerial: () => number;
};

/** Planner's tables. */
export const plannerTables = `
  CREATE TABLE IF NOT EXISTS planner_things (
    kind TEXT NOT NULL, id TEXT NOT NULL, plan TEXT NOT NULL, container TEXT NOT NULL, body TEXT NOT NULL,
    versions TEXT NOT NULL, changes TEXT NOT NULL, place INTEGER NOT NULL, PRIMARY KEY (kind, id));
  CREATE INDEX IF NOT EXISTS planner_things_plan ON planner_things (plan, kind, place);
  CREATE INDEX IF NOT EXISTS planner_things_container ON planner_things (container, kind, place);
  CREATE TABLE IF NOT EXISTS planner_assignees (person TEXT NOT NULL, task TEXT NOT NULL, PRIMARY KEY (person, task));
  CREATE INDEX IF NOT EXISTS planner_assignees_task ON planner_assignees (task);
  CREATE TABLE IF NOT EXISTS planner_serial (last INTEGER NOT NULL);`;

type Row = { kind: string; id: string; plan: string; container: string; body: string; versions: string; changes: string };

const columns = 'kind, id, plan, container, body, versions, changes';

/** Planner's state, through the database it is kept in. */
export function plannerStore(database: TenantDatabase): PlannerStore {
  const things = (where: string, values: string[]) =>
    database.all<Row>(`SELECT ${columns} FROM planner_things WHERE ${where} ORDER BY place`, values).map(toThing);
  return {
    find: (kind, id) => things('kind = ? AND id = ?', [kind, id])[0],
    ofPlan: (kind, planId) => things('plan = ? AND kind = ?', [planId, kind]),
    inContainer: (kind, container) => things('container = ? AND kind = ?', [container, kind]),
    ofAssignee: (person) => things("kind = 'task' AND id IN (SELECT task FROM planner_assignees WHERE person = ?)", [person]),
    countOfCreator: (person) => {
      const where = "kind = 'task' AND json_extract(body, '$.createdBy.user.id') = ?";
      return database.get<{ many: number }>(`SELECT count(*) AS many FROM planner_things WHERE ${where}`, [person])?.many ?? 0;
    },
    save: (thing) => save(database, thing),
    remove: (kind, id) => {
      database.run('DELETE FROM planner_things WHERE id = ? AND kind IN (?, ?)', [id, kind, `${kind}Details`]);
      if (kind === 'task') database.run('DELETE FROM planner_assignees WHERE task = ?', [id]);
    },
    nextSerial: () => {
      const next = (database.get<{ last: number }>('SELECT last FROM planner_serial')?.last ?? 0) + 1;
      const sql = next === 1 ? 'INSERT INTO planner_serial (last) VALUES (?)' : 'UPDATE planner_serial SET last = ?';
      database.run(sql, [next]);
      return next;
    },
  };
}

function save(database: TenantDatabase, { kind, id, planId, container, body, versions, changes }: PlannerThing) {
  database.run(
    `INSERT INTO planner_things (${columns}, place) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (kind, id) DO UPDATE SET container = excluded.container, body = excluded.body,
       versions = excluded.versions, changes = excluded.changes`,
    [kind, id, planId, container, ...[body, versions, changes].map((part) => JSON.stringify(part)), versions.at(-1) ?? 0],
  );
  if (kind !== 'task') return;
  database.run('DELETE FROM planner_assignees WHERE task = ?', [id]);
  for (const person of Object.keys((body.assignments ?? {}) as object))
    database.run('INSERT INTO planner_assignees (person, task) VALUES (?, ?)', [person, id]);
}

function toThing({ kind, id, plan, container, body, versions, changes }: Row): PlannerThing {
  return {
    kind,
    id,
    planId: plan,
    container,
    body: JSON.parse(body) as PlannerThing['body'],
    versions: JSON.parse(versions) as number[],
    changes: JSON.parse(changes) as PlannerThing['changes'],
  };
}
