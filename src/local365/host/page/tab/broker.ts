import type { BrokerAnswer } from '../../brokerCalls.ts';
import type { HostNow } from '../frame/HostContext.ts';
import { callHost } from '../load/hostApi.ts';
import type { BrokerDesk } from '../protocol/nestedAppAuth.ts';
import { bridgeFault } from '../faults/bridgeFault.ts';

/** The broker behind nested app authentication for the person at the page. */
export function brokerFor({ start, person }: HostNow, askConsent: BrokerDesk['askConsent']): BrokerDesk {
  return {
    fault: bridgeFault,
    account: () => ({
      homeAccountId: `${person.id}.${start.tenant.id}`,
      environment: 'login.microsoftonline.com',
      tenantId: start.tenant.id,
      username: person.userPrincipalName,
      localAccountId: person.id,
      name: person.displayName,
    }),
    token: (wish) => callHost<BrokerAnswer>('POST', 'token', { person: person.key, ...wish }),
    askConsent: async (scopes, needAdministrator) => {
      if (!(await askConsent(scopes, needAdministrator))) return false;
      await callHost('POST', 'consent', { person: person.key, scope: scopes.join(' ') });
      return true;
    },
  };
}
