/** A call from a tab, as teams-js posts it to its parent (or, for nested app authentication, to the top window). */
export type TabMessage = {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args: readonly unknown[];
  /** Nested app authentication carries its request here, as JSON text. */
  readonly data?: unknown;
};

/** What the host posts back: an answer carries the call's ids, a push carries a name. */
export type HostMessage =
  | { readonly id: number; readonly uuidAsString?: string; readonly args: readonly unknown[] }
  | { readonly func: string; readonly args: readonly unknown[] };

/** Reads what a window posted; anything else than a teams-js call is not for us. */
export function readTabMessage(posted: unknown): TabMessage | undefined {
  if (typeof posted !== 'object' || posted === null) return undefined;
  const { id, func, args, uuidAsString, data } = posted as Record<string, unknown>;
  if (typeof func !== 'string' || typeof id !== 'number') return undefined;
  return {
    id,
    func,
    args: Array.isArray(args) ? (args as unknown[]) : [],
    data,
    ...(typeof uuidAsString === 'string' ? { uuidAsString } : {}),
  };
}

/** The answer to one call. */
export function answerTo({ id, uuidAsString }: TabMessage, args: readonly unknown[]): HostMessage {
  return { id, ...(uuidAsString === undefined ? {} : { uuidAsString }), args };
}
