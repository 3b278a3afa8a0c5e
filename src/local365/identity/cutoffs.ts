import type { IdentityDatabase } from './identityDatabase.ts';

/** Why all tokens a person had at one moment stopped being believed. */
export type CutoffReason = 'expired' | 'revoked';

/** Tokens carry a serial number; a cut-off says that a person's tokens up to a number are no longer believed. */
export type Cutoffs = {
  readonly nextSerial: () => number;
  readonly cutOff: (person: string, reason: CutoffReason) => void;
  readonly reasonAgainst: (person: string, serial: number) => CutoffReason | undefined;
};

/** Counts serials in the database and keeps the cut-offs in memory beside it, since every call to Graph asks. */
export function createCutoffs(database: IdentityDatabase): Cutoffs {
  const rows = database.all('SELECT person, reason, serial FROM identity_cutoffs') as {
    person: string;
    reason: CutoffReason;
    serial: number;
  }[];
  const cutoffs = new Map(rows.map(({ person, reason, serial }) => [person, { reason, serial: Number(serial) }]));
  const [mark] = database.all("SELECT value FROM identity_marks WHERE name = 'serial'") as { value: number }[];
  let last = Number(mark?.value ?? 0);
  return {
    nextSerial: () => {
      last += 1;
      database.run("INSERT OR REPLACE INTO identity_marks (name, value) VALUES ('serial', ?)", [last]);
      return last;
    },
    cutOff: (person, reason) => {
      cutoffs.set(person, { reason, serial: last });
      database.run('INSERT OR REPLACE INTO identity_cutoffs (person, reason, serial) VALUES (?, ?, ?)', [person, reason, last]);
    },
    reasonAgainst: (person, serial) => {
      const cutoff = cutoffs.get(person);
      return cutoff !== undefined && serial <= cutoff.serial ? cutoff.reason : undefined;
    },
  };
}
