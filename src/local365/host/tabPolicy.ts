import { placesOf } from './places.ts';
import type { Origins } from './places.ts';

/** Hash of an empty style element: all that Fluent's style engine needs to write its rules. */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Microsoft's card renderer makes these when it is loaded, and fails without them. */
const cardPolicies =
  'adaptivecards#deprecatedExportedFunctionPolicy adaptivecards#markdownPassthroughPolicy adaptivecards#restoreContentsPolicy';

/** The tab's own policy, for the addresses of its workers. */
const ownPolicy = 'malekort';

/** The content security policy a deployment should have (performance-reliability.md B5), with this tenant's own addresses in it. */
export function tabPolicy(origins: Origins) {
  const { graph, identity } = placesOf(origins);
  const connect = [...new Set([graph, new URL(identity).origin, 'https://res.cdn.office.net'])];
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${emptyStyle}`,
    "img-src 'self' data: blob:",
    "font-src 'self' https://res.cdn.office.net",
    `connect-src 'self' ${connect.join(' ')}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${ownPolicy} ${cardPolicies}`,
    `frame-src ${new URL(identity).origin}`,
    `frame-ancestors ${origins.host === origins.tab ? "'self'" : origins.host}`,
  ].join('; ');
}
