import sqlite from 'node-sqlite3-wasm';
import type { Statement } from 'node-sqlite3-wasm';
import { claimFile } from './staleLock.ts';

/** What a cell of the database can be given. */
export type Cell = string | number | null;

/** The tenant's state: one SQLite file, or memory. Statements are prepared once and kept. */
export type TenantDatabase = {
  readonly exec: (sql: string) => void;
  readonly run: (sql: string, values?: Cell[]) => { readonly changes: number };
  readonly all: <T = unknown>(sql: string, values?: Cell[]) => T[];
  readonly get: <T = unknown>(sql: string, values?: Cell[]) => T | undefined;
  /** All of the work or nothing of it; a transaction inside another is part of the outer one. */
  readonly transaction: <T>(work: () => T) => T;
  readonly close: () => void;
};

/** Orders and compares as SharePoint does: nothing first, then numbers, then text without regard to capitals. */
export function sortKey(value: unknown): string | number {
  if (value === null || value === undefined) return -9e307;
  if (typeof value === 'string') return value.toLowerCase();
  return Number(value);
}

/** Opens the tenant's database; without a file it lives in memory. */
export function openDatabase(file?: string): TenantDatabase {
  const claim = file === undefined ? undefined : claimFile(file);
  const database = new sqlite.Database(file);
  database.function('sort_key', sortKey, { deterministic: true });
  database.exec('PRAGMA cache_size = -65536');
  // The file is this process's alone, so it is locked once and not for every question; what is locked stays in the cache.
  database.exec('PRAGMA locking_mode = EXCLUSIVE');
  const statements = new Map<string, Statement>();
  const prepared = (sql: string) => {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    if (statements.size > 200) forget(statements);
    const statement = database.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    exec: (sql) => database.exec(sql),
    run: (sql, values = []) => ({ changes: prepared(sql).run(values).changes }),
    all: <T>(sql: string, values: Cell[] = []) => prepared(sql).all(values) as T[],
    get: <T>(sql: string, values: Cell[] = []) => (prepared(sql).all(values) as T[])[0],
    transaction: (work) => {
      if (database.inTransaction) return work();
      database.exec('BEGIN IMMEDIATE');
      try {
        const outcome = work();
        database.exec('COMMIT');
        return outcome;
      } catch (error) {
        if (database.inTransaction) database.exec('ROLLBACK');
        throw error;
      }
    },
    close: () => {
      if (!database.isOpen) return;
      forget(statements);
      database.close();
      claim?.release();
    },
  };
}

function forget(statements: Map<string, Statement>) {
  for (const statement of statements.values()) statement.finalize();
  statements.clear();
}
