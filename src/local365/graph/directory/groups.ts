import type { PersonSeed, TeamSeed } from '../../seed/tenantSeed.ts';
import { directoryPage, refuseUnknown, selectContext } from './directoryPage.ts';
import type { DirectoryForm } from './directoryPage.ts';
import { groupMemberScopes, groupOwnerScopes, groupScopes, memberOfScopes, transitiveMemberOfScopes } from './directoryScopes.ts';
import { Refusal } from '../Refusal.ts';
import { ok } from '../route.ts';
import type { Answer, Call, Route } from '../route.ts';
import { selected } from '../select.ts';
import { personOfPath, userEntity, userForm } from './users.ts';

/** Groups, each behind a team, and who is in them. No group is inside another, so all membership is direct. */
export const groupRoutes: readonly Route[] = [
  { method: 'GET', path: '/me/memberOf', scopes: memberOfScopes, cost: 0, answer: (call) => groupsOf(call, call.person) },
  {
    ...{ method: 'GET', path: '/me/transitiveMemberOf', scopes: transitiveMemberOfScopes, cost: 0 },
    answer: (call) => groupsOf(call, call.person),
  },
  { method: 'GET', path: '/users/{user-id}/memberOf', scopes: memberOfScopes, cost: 0, answer: groupsOfUser },
  {
    ...{ method: 'GET', path: '/users/{user-id}/transitiveMemberOf', scopes: transitiveMemberOfScopes, cost: 0 },
    answer: groupsOfUser,
  },
  { method: 'GET', path: '/groups/{group-id}', scopes: groupScopes, cost: 0, answer: readGroup },
  { method: 'GET', path: '/groups/{group-id}/members', scopes: groupMemberScopes, cost: 0, answer: membersOfGroup },
  { method: 'GET', path: '/groups/{group-id}/owners', scopes: groupOwnerScopes, cost: 0, answer: ownersOfGroup },
];

const groupForm: DirectoryForm = {
  type: 'microsoft.graph.group',
  byDefault: [
    ...['id', 'deletedDateTime', 'classification', 'createdDateTime', 'description', 'displayName', 'expirationDateTime'],
    ...['groupTypes', 'mail', 'mailEnabled', 'mailNickname', 'preferredLanguage', 'proxyAddresses', 'renewedDateTime'],
    ...['resourceProvisioningOptions', 'securityEnabled', 'theme', 'visibility'],
  ],
  sortable: ['displayName'],
};

function groupEntity({ id, displayName, description }: TeamSeed) {
  const mailNickname = `gruppe-${id.slice(-4)}`;
  return {
    ...{ id, deletedDateTime: null, classification: null, createdDateTime: null, description, displayName },
    ...{ expirationDateTime: null, groupTypes: ['Unified'], mail: `${mailNickname}@demokommune.example`, mailEnabled: true },
    ...{ mailNickname, preferredLanguage: null, proxyAddresses: [], renewedDateTime: null, theme: null },
    ...{ resourceProvisioningOptions: ['Team'], securityEnabled: false, visibility: 'Private' },
  };
}

const mayReadGroups = [
  'Group.Read.All',
  'Group.ReadBasic.All',
  'GroupMember.Read.All',
  'Directory.Read.All',
  'Directory.ReadWrite.All',
];

/** With User.Read alone one learns which groups there are, but not what they are called ([U]). */
function groupsOf(call: Call, person: PersonSeed): Answer {
  const sees = mayReadGroups.some((scope) => call.caller.scopes.has(scope));
  const own = call.tenant.facts.teams.filter(({ members }) => members.includes(person.key));
  const entities = own.map((team) => {
    const group = groupEntity(team);
    const known = sees ? group : Object.fromEntries(Object.entries(group).map(([name, value]) => [name, hidden(name, value)]));
    return { '@odata.type': '#microsoft.graph.group', ...known };
  });
  return directoryPage(call, entities, groupForm, 'directoryObjects');
}

const hidden = (name: string, value: unknown) => (name === 'id' ? value : Array.isArray(value) ? [] : null);

function groupsOfUser(call: Call): Answer {
  const person = personOfPath(call);
  if (person.id !== call.caller.oid && !mayReadGroups.some((scope) => call.caller.scopes.has(scope)))
    throw new Refusal('missingScope');
  return groupsOf(call, person);
}

function groupOf(call: Call): TeamSeed {
  const id = call.params['group-id'];
  const team = call.tenant.facts.teams.find((each) => each.id === id);
  if (team !== undefined) return team;
  throw new Refusal('directoryNotFound', {
    message: `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  });
}

function readGroup(call: Call): Answer {
  const entity = groupEntity(groupOf(call));
  refuseUnknown(call.query.select, [entity], groupForm);
  return ok(selected(entity, call.query.select ?? groupForm.byDefault), `groups${selectContext(call)}/$entity`);
}

function membersOfGroup(call: Call): Answer {
  return people(call, groupOf(call).members);
}

function ownersOfGroup(call: Call): Answer {
  return people(call, groupOf(call).owners);
}

/** People in a collection that may hold other things too: each says what it is. */
function people(call: Call, keys: readonly string[]): Answer {
  const found = keys.flatMap((key) => call.tenant.personByKey(key) ?? []);
  const entities = found.map((person) => ({ '@odata.type': '#microsoft.graph.user', ...userEntity(person) }));
  return directoryPage(call, entities, userForm, 'directoryObjects');
}
