import { parseArgs } from 'node:util';

/** What `npm start` was asked for. */
export type StartOptions = { readonly port: number; readonly reset: boolean; readonly rows: number | undefined };

/** What is said when an option is not understood. */
export const usage = `npm start -- [--port 3978] [--reset] [--rows 50000]

  --port   the first port to try; a taken one moves on to the next
  --reset  forget everything and start from the seed
  --rows   so many invented results more (with --reset, or at the first start)`;

/** Reads the command line; throws with a sentence a person can act on. */
export function readStartOptions(argv: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...argv],
    options: { port: { type: 'string' }, reset: { type: 'boolean' }, rows: { type: 'string' } },
  });
  return {
    port: values.port === undefined ? 3978 : whole('--port', values.port, 65_535),
    reset: values.reset ?? false,
    rows: values.rows === undefined ? undefined : whole('--rows', values.rows, 5_000_000),
  };
}

function whole(option: string, text: string, most: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < 1 || value > most)
    throw new Error(`${option} must be a whole number from 1 to ${most}, not «${text}».`);
  return value;
}
