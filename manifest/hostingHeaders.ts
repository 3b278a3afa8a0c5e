/** Where Teams, Outlook and the Microsoft 365 app may be when they show the tab. */
const hosts = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
];

/** The empty `<style>` elements that Fluent fills by script; nothing else inline is allowed. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** The card renderer of Microsoft makes these; only strings it has escaped itself go through them. */
const cardPolicies =
  'adaptivecards#deprecatedExportedFunctionPolicy adaptivecards#markdownPassthroughPolicy adaptivecards#restoreContentsPolicy';

/** Ours, made by webpack: the addresses of our own workers go through it. */
const ownPolicy = 'malekort';

/**
 * The headers the web server must send with every file of the tab.
 *
 * The policy lets the page talk to Graph, sign-in and Microsoft's list of Teams hosts, and to nothing else; nothing inline runs.
 */
export function hostingHeaders({
  graph,
  login,
}: {
  readonly graph: string;
  readonly login: string;
}): Readonly<Record<string, string>> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${emptyStyle}`,
    "img-src 'self' data: blob:",
    "font-src 'self' https://res.cdn.office.net",
    `connect-src 'self' ${graph} ${login} https://res.cdn.office.net`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${ownPolicy} ${cardPolicies}`,
    `frame-src ${login}`,
    `frame-ancestors ${hosts.join(' ')}`,
  ];
  return {
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Strict-Transport-Security': 'max-age=31536000',
  };
}
