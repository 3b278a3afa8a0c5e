import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { answerEverything } from './answerEverything.ts';
import { builtFolders, watchPages } from './buildPages.ts';
import { openDoor, PortTaken } from './door.ts';
import type { Door } from './door.ts';
import type { BuildState } from './host/buildState.ts';
import { filesIn } from './host/filesIn.ts';
import { createLocal365 } from './local365.ts';
import { kristiansundSeed } from './seed/kristiansund.ts';
import { largeSeed } from './seed/large.ts';
import { readStartOptions } from './startOptions.ts';
import type { StartOptions } from './startOptions.ts';

const portsToTry = 20;

try {
  await start(readStartOptions(process.argv.slice(2)));
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}

/** Opens the tenant, builds the pages and serves all of it on one origin until it is interrupted. */
async function start({ port: wanted, reset, rows, file }: StartOptions) {
  const kept = existsSync(file) && !reset;
  if (kept && rows !== undefined) console.log('The tenant is kept as it is: --rows needs --reset.');
  mkdirSync(dirname(file), { recursive: true });
  const local365 = await createLocal365({ seed: rows === undefined ? kristiansundSeed() : largeSeed(rows), file, reset });

  const states: Record<'host' | 'tab', BuildState> = { host: { kind: 'building' }, tab: { kind: 'building' } };
  const door = await firstFreeDoor(wanted, (port) => {
    const origin = `http://localhost:${port}`;
    return answerEverything({
      local365,
      origins: { host: origin, graph: origin, identity: origin, tab: origin },
      hostFiles: filesIn(builtFolders.watched.host),
      tabFiles: filesIn(builtFolders.watched.tab),
      buildState: () => worst(states),
    });
  });
  if (door.port !== wanted) console.log(`Port ${wanted} is taken; using ${door.port}.`);
  console.log(kept ? 'Everything is as it was left.' : 'A new tenant, from the seed.');
  console.log('Building the pages …');

  let told = false;
  const pages = await watchPages((page, state) => {
    states[page] = state;
    if (state.kind === 'failed') console.error(`\nThe build of ${page} failed:\n\n${state.messages.join('\n\n')}\n`);
    if (told || states.host.kind === 'building' || states.tab.kind === 'building') return;
    told = true;
    console.log(`\n  Målekort in a local Microsoft 365:  http://localhost:${door.port}\n`);
  });

  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      void Promise.allSettled([pages.close(), door.close()]).then(() => {
        local365.close();
        process.exit(0);
      });
    });
}

/** A taken port moves on to the next. */
async function firstFreeDoor(wanted: number, answerAt: (port: number) => (request: Request) => Promise<Response>): Promise<Door> {
  for (let port = wanted; port < wanted + portsToTry; port += 1) {
    try {
      return await openDoor({ answer: answerAt(port), port });
    } catch (error) {
      if (!(error instanceof PortTaken)) throw error;
    }
  }
  throw new Error(`No free port from ${wanted} to ${wanted + portsToTry - 1}.`);
}

/** The state that most needs saying. */
function worst({ host, tab }: Record<'host' | 'tab', BuildState>): BuildState {
  if (host.kind === 'failed') return host;
  return tab;
}
