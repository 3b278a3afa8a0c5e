import type { PersonSeed } from '../../seed/tenantSeed.ts';
import { directoryPage, refuseUnknown, selectContext } from './directoryPage.ts';
import type { DirectoryForm } from './directoryPage.ts';
import { fullProfile, managerScopes, meScopes, userScopes, usersScopes } from './directoryScopes.ts';
import { Refusal } from '../Refusal.ts';
import { ok } from '../route.ts';
import type { Answer, Call, Route } from '../route.ts';
import { selected } from '../select.ts';

/** People. */
export const userRoutes: readonly Route[] = [
  { method: 'GET', path: '/me', scopes: meScopes, cost: 0, answer: readMe },
  { method: 'GET', path: '/users', scopes: usersScopes, cost: 0, answer: listUsers },
  { method: 'GET', path: '/users/{user-id}', scopes: userScopes, cost: 0, answer: readUser },
  { method: 'GET', path: '/users/{user-id}/manager', scopes: managerScopes, cost: 0, answer: managerOfUser },
];

/** What everybody may read of everybody with User.ReadBasic.All (graph permissions reference). */
const basic = ['id', 'displayName', 'givenName', 'surname', 'mail', 'userPrincipalName'];

export const userForm: DirectoryForm = {
  type: 'microsoft.graph.user',
  byDefault: [...basic, 'businessPhones', 'jobTitle', 'mobilePhone', 'officeLocation', 'preferredLanguage'],
  sortable: ['displayName', 'userPrincipalName'],
};

/** A person with everything the directory knows. */
export function userEntity({ id, displayName, userPrincipalName, jobTitle, officeLocation }: PersonSeed) {
  return {
    ...{ businessPhones: [], displayName, givenName: null, jobTitle: jobTitle ?? null, mail: userPrincipalName },
    ...{ mobilePhone: null, officeLocation: officeLocation ?? null, preferredLanguage: 'nb-NO', surname: null },
    ...{ userPrincipalName, id, accountEnabled: true, department: null, companyName: null, userType: 'Member' },
    ...{ mailNickname: userPrincipalName.replace(/@.*/, ''), usageLocation: 'NO', employeeId: null, city: null, country: null },
    ...{ createdDateTime: null, deletedDateTime: null, state: null, streetAddress: null, postalCode: null },
  };
}

/** A person as the caller may see them: without a scope for it, nothing but the basic profile is filled in. */
function visible({ caller }: Call, person: PersonSeed): Readonly<Record<string, unknown>> {
  const whole = userEntity(person);
  if (person.id === caller.oid || fullProfile.some((scope) => caller.scopes.has(scope))) return whole;
  const hidden = (name: string, value: unknown) => (Array.isArray(value) ? [] : null) as unknown;
  return Object.fromEntries(
    Object.entries(whole).map(([name, value]) => [name, basic.includes(name) ? value : hidden(name, value)]),
  );
}

/** Asking by name for what one may not see is refused ([U]: the service may answer null). */
function refuseHidden({ caller, query }: Call, people: readonly PersonSeed[]) {
  if (fullProfile.some((scope) => caller.scopes.has(scope)) || people.every(({ id }) => id === caller.oid)) return;
  const hidden = query.select?.find((name) => !basic.some((each) => each.toLowerCase() === name.toLowerCase()));
  if (hidden !== undefined) throw new Refusal('missingScope');
}

function readMe(call: Call): Answer {
  return one(call, call.person);
}

function readUser(call: Call): Answer {
  const person = personOfPath(call);
  const others = usersScopes.some((scope) => call.caller.scopes.has(scope));
  if (person.id !== call.caller.oid && !others) throw new Refusal('missingScope');
  return one(call, person);
}

function one(call: Call, person: PersonSeed): Answer {
  const { select, expand } = call.query;
  const entity = visible(call, person);
  refuseUnknown(select, [entity], userForm);
  refuseHidden(call, [person]);
  const manager = expand.has('manager') ? managerOf(call, person) : undefined;
  const more =
    manager === undefined
      ? {}
      : {
          manager: {
            '@odata.type': '#microsoft.graph.user',
            ...selected(visible(call, manager), expand.get('manager')?.select ?? userForm.byDefault),
          },
        };
  return ok({ ...selected(entity, select ?? userForm.byDefault), ...more }, `users${selectContext(call)}/$entity`);
}

function listUsers(call: Call): Answer {
  const { people } = call.tenant.facts;
  refuseHidden(call, people);
  return directoryPage(
    call,
    people.map((person) => visible(call, person)),
    userForm,
    'users',
  );
}

/** The person of the path, by object id or by user principal name. */
export function personOfPath(call: Call): PersonSeed {
  const name = (call.params['user-id'] ?? '').toLowerCase();
  const person = call.tenant.facts.people.find(
    ({ id, userPrincipalName }) => id === name || userPrincipalName.toLowerCase() === name,
  );
  if (person !== undefined) return person;
  throw new Refusal('directoryNotFound', {
    message: `Resource '${call.params['user-id']}' does not exist or one of its queried reference-property objects are not present.`,
  });
}

const managerOf = ({ tenant }: Call, { managerKey }: PersonSeed) =>
  managerKey === undefined ? undefined : tenant.personByKey(managerKey);

function managerOfUser(call: Call): Answer {
  const manager = managerOf(call, personOfPath(call));
  if (manager === undefined)
    throw new Refusal('directoryNotFound', {
      message: "Resource 'manager' does not exist or one of its queried reference-property objects are not present.",
    });
  const entity = selected(visible(call, manager), call.query.select ?? userForm.byDefault);
  return ok({ '@odata.type': '#microsoft.graph.user', ...entity }, 'directoryObjects/$entity');
}
