import { expect, test } from 'vitest';
import { hostingHeaders } from '../../manifest/hostingHeaders.ts';
import { tabPolicy } from '../../src/local365/host/tabPolicy.ts';

const real = { graph: 'https://graph.microsoft.com', login: 'https://login.microsoftonline.com' };
const policy = () => hostingHeaders(real)['Content-Security-Policy'] ?? '';
const directives = (text: string) => Object.fromEntries(text.split('; ').map((line) => [line.split(' ')[0] ?? '', line]));

test('nothing runs that is not a file of ours', () => {
  expect(policy()).toContain("default-src 'none'; script-src 'self';");
  expect(policy()).not.toMatch(/unsafe-|script-src[^;]*(data|blob|http)/);
});

test('the page may talk to Graph, sign-in and Microsoft’s list of hosts, and to nobody else', () => {
  expect(directives(policy())['connect-src']).toBe(
    "connect-src 'self' https://graph.microsoft.com https://login.microsoftonline.com https://res.cdn.office.net",
  );
});

test('the local Microsoft 365 holds the tab to the same policy, but for who may frame it', () => {
  const origins = {
    host: 'https://teams.microsoft.com',
    graph: real.graph,
    identity: real.login,
    tab: 'https://malekort.demokommune.example',
  };
  const { 'frame-ancestors': _local, ...local } = directives(tabPolicy(origins));
  const { 'frame-ancestors': _real, ...deployed } = directives(policy());
  expect(local).toEqual(deployed);
});
