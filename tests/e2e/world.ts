import { answerEverything } from '../../src/local365/answerEverything.ts';
import { builtFolders } from '../../src/local365/buildPages.ts';
import { openDoor } from '../../src/local365/door.ts';
import { filesIn } from '../../src/local365/host/filesIn.ts';
import { createLocal365, type Local365 } from '../../src/local365/local365.ts';
import { realNames } from '../../src/local365/realNames.ts';
import { kristiansundSeed } from '../../src/local365/seed/kristiansund.ts';

/** When every test begins: in the second month of the last tertial of the demonstration year. */
export const today = new Date('2026-11-22T09:00:00+01:00');

/** A new tenant in memory, which pages by two so that every reading of three rows must follow a link. */
export function freshTenant(pageSize = 2, now = today): Promise<Local365> {
  return createLocal365({ seed: kristiansundSeed(), pageSize, now: () => now });
}

/** A door at the real names behind which one tenant after another can stand; a browser is sent to it by resolver rules. */
export type World = { readonly port: number; readonly enter: (tenant: Local365) => void; readonly close: () => Promise<void> };

/** Opens the door; until somebody has moved in, every request is a connection that drops. */
export async function openWorld(): Promise<World> {
  let answer: (request: Request) => Promise<Response> = () => Promise.reject(new TypeError('Nobody lives here yet.'));
  const door = await openDoor({ answer: (request) => answer(request), port: 0, tls: true });
  return {
    port: door.port,
    close: door.close,
    enter: (local365) => {
      answer = answerEverything({
        local365,
        origins: realNames,
        hostFiles: filesIn(builtFolders.host),
        tabFiles: filesIn(builtFolders.production),
      });
    },
  };
}
