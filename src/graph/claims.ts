/**
 * The claims a challenge asks for, decoded, or undefined when there is no such challenge.
 *
 * The header may hold several challenges and its parts come in any order.
 */
export function claimsOf(wwwAuthenticate: string | undefined): string | undefined {
  if (wwwAuthenticate === undefined || !/error="?insufficient_claims"?/i.test(wwwAuthenticate)) return undefined;
  const encoded = /claims="([^"]+)"/i.exec(wwwAuthenticate)?.[1];
  if (encoded === undefined) return undefined;
  try {
    const bytes = Uint8Array.from(atob(encoded.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
    const claims = new TextDecoder().decode(bytes);
    JSON.parse(claims);
    return claims;
  } catch {
    return undefined;
  }
}
