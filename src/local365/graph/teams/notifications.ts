import { isObject } from '../isObject.ts';
import { Refusal } from '../Refusal.ts';
import { noContent } from '../route.ts';
import type { Answer, Call, Route } from '../route.ts';
import { teamOf } from './teamsMembership.ts';
import { notificationScopes } from './teamsScopes.ts';
import type { PersonSeed } from '../../seed/tenantSeed.ts';
import { personOfPath } from '../directory/users.ts';
import { saveNotification } from '../../tenant/notificationStore.ts';

/** Telling a person of something in the activity feed of Teams. */
export const notificationRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/teams/{team-id}/sendActivityNotification',
    scopes: notificationScopes,
    cost: 0,
    answer: notifyInTeam,
  },
  {
    ...{ method: 'POST', path: '/users/{user-id}/teamwork/sendActivityNotification' },
    ...{ scopes: notificationScopes, cost: 0, answer: notifyPerson },
  },
];

type Written = Readonly<Record<string, unknown>>;

function notifyInTeam(call: Call): Answer {
  const team = teamOf(call);
  const { recipient } = call.body();
  const type = isObject(recipient) ? recipient['@odata.type'] : undefined;
  if (!isObject(recipient) || typeof type !== 'string' || !/aadUserNotificationRecipient$/.test(type))
    return refuse('The recipient is not an aadUserNotificationRecipient.');
  const person = call.tenant.personById(String(recipient.userId));
  if (person === undefined || !team.members.includes(person.key)) return refuse('The recipient is not a member of the team.');
  return notify(call, person);
}

function notifyPerson(call: Call): Answer {
  if ('recipient' in call.body()) refuse('The recipient is the user of the path.');
  return notify(call, personOfPath(call));
}

/** The app must be installed for the recipient (here it always is) and must have declared what it says. */
function notify(call: Call, recipient: PersonSeed): Answer {
  const written = call.body();
  if (call.settings.teams.ambiguousApp) throw new Refusal('notificationAppAmbiguous');
  if (recipient.id === call.caller.oid) throw new Refusal('notificationToSelf');
  checkTopic(written.topic);
  const { previewText, chainId } = written;
  if (chainId !== undefined && chainId !== null && !Number.isSafeInteger(chainId))
    return refuse("'chainId' is not a whole number.");
  if (!isObject(previewText) || typeof previewText.content !== 'string') return refuse("'previewText' has no content.");
  checkActivity(call, written);
  saveNotification(call.tenant.database, { at: call.now, from: call.caller.oid, to: recipient.id, written });
  return noContent;
}

/** A topic is an entity of Graph, or a text with a deep link into Teams. */
function checkTopic(topic: unknown) {
  if (!isObject(topic) || typeof topic.value !== 'string') return refuse("'topic' has no value.");
  if (topic.source === 'entityUrl') {
    if (!/^https:\/\/graph\.microsoft\.com\//.test(topic.value))
      refuse("The value of an 'entityUrl' topic is no address in Graph.");
  } else if (topic.source !== 'text') refuse("The source of the topic is neither 'entityUrl' nor 'text'.");
  else if (typeof topic.webUrl !== 'string' || !/^https:\/\/teams\.microsoft\.com\/l\//.test(topic.webUrl))
    refuse("A 'text' topic needs a webUrl that is a deep link into Teams.");
}

/** The type stands in the app's manifest, and every parameter of its text is given; `actor` is the caller and is never given. */
function checkActivity(call: Call, { activityType, templateParameters = [] }: Written) {
  const declared = { ...call.settings.teams.activityTypes, systemDefault: ['systemDefaultText'] };
  const parameters = Object.entries(declared).find(([type]) => type === activityType)?.[1];
  if (parameters === undefined)
    return refuse(`Activity type '${String(activityType)}' is not declared in the manifest of the app.`);
  if (!Array.isArray(templateParameters)) return refuse("'templateParameters' is not a list.");
  const given = templateParameters.map((each: unknown) =>
    isObject(each) && typeof each.value === 'string' ? each.name : undefined,
  );
  const missing = parameters.filter((name) => !given.includes(name));
  const unknown = given.filter((name) => typeof name !== 'string' || !parameters.includes(name));
  if (missing.length + unknown.length > 0)
    refuse(`The template parameters of '${String(activityType)}' are ${parameters.join(', ')}, no others.`);
}

function refuse(message: string): never {
  throw new Refusal('notificationInvalid', { message });
}
