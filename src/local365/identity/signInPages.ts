import type { PersonSeed } from '../seed/tenantSeed.ts';
import { scopeWords } from './scopeWords.ts';

/** A page of the pretend sign-in as a response. It runs no script and may be shown in no frame. */
export function pageOf(content: string, status = 200): Response {
  return new Response(
    `<!doctype html><html lang="nb"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Logg på</title><style>${style}</style></head><body><main>${content}</main></body></html>`,
    {
      status,
      headers: {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
        'cache-control': 'no-store',
      },
    },
  );
}

/** Who are you? A press is enough: this tenant has no passwords. */
export function personPage(people: readonly PersonSeed[], action: string): string {
  const buttons = people.map(
    ({ key, displayName, userPrincipalName }) =>
      `<button name="person" value="${escape(key)}"><b>${escape(displayName)}</b><span>${escape(userPrincipalName)}</span></button>`,
  );
  return `<h1>Velg en konto</h1><form method="post" action="${escape(action)}">${buttons.join('')}</form>`;
}

/** What the app asks for, to be accepted or refused; `beyond` is what only an administrator can give. */
export function consentPage({
  person,
  scopes,
  beyond,
  action,
}: {
  readonly person: PersonSeed;
  readonly scopes: readonly string[];
  readonly beyond: readonly string[];
  readonly action: string;
}): string {
  const lines = scopes.map((scope) => `<li>${escape(scopeWords[scope] ?? scope)} <small>${escape(scope)}</small></li>`);
  const need = beyond.length > 0 ? `<p role="alert">Dette må en administrator godta: ${escape(beyond.join(', '))}</p>` : '';
  const accept = beyond.length > 0 ? '' : '<button class="main" name="consent" value="yes"><b>Godta</b></button>';
  return `<p>${escape(person.displayName)}</p><h1>Målekort ber om tillatelse</h1><p>Appen vil, på dine vegne:</p><ul>${lines.join('')}</ul>${need}<form method="post" action="${escape(action)}"><input type="hidden" name="person" value="${escape(person.key)}"><button name="consent" value="no"><b>Avbryt</b></button>${accept}</form>`;
}

/** Sign-in cannot go on, and the app cannot be told. */
export function troublePage(code: string, message: string): string {
  return `<h1>Beklager, vi kan ikke logge deg på</h1><p>${escape(code)}: ${escape(message)}</p>`;
}

function escape(text: string) {
  return text.replace(/[&<>"']/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

const style = `
body { margin: 0; background: #f2f2f2; color: #242424; font: 15px/1.4 'Segoe UI', system-ui, sans-serif; display: grid; place-items: center; min-height: 100vh }
main { background: #fff; padding: 32px 40px; width: min(400px, 100vw); box-sizing: border-box; box-shadow: 0 2px 8px #0003; border-radius: 8px }
h1 { font-size: 22px; font-weight: 600; margin: 0 0 16px }
form { display: grid; gap: 8px } ul { padding-left: 20px } small { color: #616161 }
button { font: inherit; text-align: left; padding: 10px 14px; border: 1px solid #d1d1d1; border-radius: 4px; background: #fff; cursor: pointer }
button:hover { background: #f5f5f5 } button:focus-visible { outline: 2px solid #000; outline-offset: 1px }
button.main { background: #5b5fc7; border-color: #5b5fc7; color: #fff } button span { display: block; color: #616161; font-size: 13px }
`;
