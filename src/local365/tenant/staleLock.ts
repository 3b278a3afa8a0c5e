import { existsSync, readFileSync, rmSync, rmdirSync, writeFileSync } from 'node:fs';

/**
 * Claims a database file for this process, and takes away the lock that a killed process left on it.
 *
 * The SQLite build locks by a directory beside the file, which nobody removes when the process is
 * killed. Throws when the process that has the file is still alive: two may not write one tenant.
 */
export function claimFile(file: string): { readonly release: () => void } {
  const claim = `${file}.pid`;
  const owner = existsSync(claim) ? Number(readFileSync(claim, 'utf8')) : undefined;
  if (owner !== undefined && owner !== process.pid && isAlive(owner))
    throw new Error(`The tenant in ${file} is open in process ${owner}.`);
  if (owner !== process.pid && existsSync(`${file}.lock`)) rmdirSync(`${file}.lock`);
  writeFileSync(claim, String(process.pid));
  return { release: () => rmSync(claim, { force: true }) };
}

/** Removes a database and all that stands beside it. */
export function removeDatabase(file: string) {
  for (const path of [file, `${file}-journal`, `${file}.pid`]) rmSync(path, { force: true });
  rmSync(`${file}.lock`, { force: true, recursive: true });
}

function isAlive(pid: number) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
