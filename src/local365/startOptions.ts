import { parseArgs } from 'node:util';

/** What `npm start` was asked for. */
export type StartOptions = {
  readonly port: number;
  readonly reset: boolean;
  readonly rows: number | undefined;
  /** Where the tenant is kept. */
  readonly file: string;
};

/** An option that is not understood, with what can be asked for. */
export class StartOptionError extends Error {
  override readonly name = 'StartOptionError';
}

const usage = `npm start -- [--port 3978] [--reset] [--rows 50000] [--file .local365/tenant.db]

  --port   the first port to try; a taken one moves on to the next
  --reset  forget everything and start from the seed
  --rows   so many invented results more (with --reset, or at the first start)
  --file   where the tenant is kept`;

/** Reads the command line; throws with a sentence a person can act on. */
export function readStartOptions(argv: readonly string[]): StartOptions {
  const { port, reset = false, rows, file = '.local365/tenant.db' } = parsed(argv);
  return {
    port: port === undefined ? 3978 : whole('--port', port, 65_535),
    reset,
    rows: rows === undefined ? undefined : whole('--rows', rows, 5_000_000),
    file,
  };
}

function parsed(argv: readonly string[]) {
  const string = { type: 'string' } as const;
  try {
    return parseArgs({ args: [...argv], options: { port: string, rows: string, file: string, reset: { type: 'boolean' } } })
      .values;
  } catch (error) {
    throw new StartOptionError(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

function whole(option: string, text: string, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= 1 && value <= most) return value;
  throw new StartOptionError(`${option} must be a whole number from 1 to ${most}, not «${text}».\n\n${usage}`);
}
