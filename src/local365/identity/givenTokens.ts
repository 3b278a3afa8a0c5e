/** Hands out tokens by what they are for. */
export type GivenTokens = (purpose: string, sign: () => Promise<string>) => Promise<string>;

/**
 * Gives the same token to whoever asks for the same twice within a second, while it is believed.
 *
 * Signing takes longer than most answers, and tests ask for a token with every question.
 */
export function createGivenTokens(now: () => Date, verify: (token: string) => Promise<unknown>): GivenTokens {
  const given = new Map<string, { readonly token: string; readonly second: number }>();
  const isBelieved = (token: string) =>
    verify(token).then(
      () => true,
      () => false,
    );
  return async (purpose, sign) => {
    const second = Math.floor(now().getTime() / 1000);
    const last = given.get(purpose);
    if (last?.second === second && (await isBelieved(last.token))) return last.token;
    const token = await sign();
    given.set(purpose, { token, second });
    return token;
  };
}
