/** A built folder in memory or on disk: a path without a leading slash to its bytes. */
export type StaticFiles = (path: string) => Uint8Array | undefined;

const typeByEnding: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  map: 'application/json; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  ico: 'image/x-icon',
};

/** Answers one file. Files with a hash in their name may be kept for ever, all others are asked for again each time. */
export function answerFile(
  files: StaticFiles,
  path: string,
  headers: Readonly<Record<string, string>> = {},
): Response | undefined {
  const bytes = files(path);
  if (bytes === undefined) return undefined;
  const ending = path.slice(path.lastIndexOf('.') + 1);
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': typeByEnding[ending] ?? 'application/octet-stream',
      'cache-control': /\.[0-9a-f]{8,}\./.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
      ...headers,
    },
  });
}
