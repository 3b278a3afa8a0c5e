import type { PersonSeed } from '../../seed/tenantSeed.ts';
import { photoScopes } from './directoryScopes.ts';
import { greyJpeg } from './photosJpeg.ts';
import { Refusal } from '../Refusal.ts';
import { ok } from '../route.ts';
import type { Answer, Call, Route } from '../route.ts';
import { personOfPath } from './users.ts';

/** Profile photos: a grey square each, for invented people have no face. */
export const photoRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/me/photo',
    scopes: photoScopes,
    cost: 0,
    answer: (call) => photo(call, call.person, 'Me/photo/$entity'),
  },
  {
    method: 'GET',
    path: '/me/photo/$value',
    scopes: photoScopes,
    cost: 0,
    answer: (call) => picture(call, call.person, largest),
  },
  {
    ...{ method: 'GET', path: '/users/{user-id}/photo', scopes: photoScopes, cost: 0 },
    answer: (call) => photo(call, personOfPath(call), `users('${personOfPath(call).id}')/photo/$entity`),
  },
  {
    ...{ method: 'GET', path: '/users/{user-id}/photo/$value', scopes: photoScopes, cost: 0 },
    answer: (call) => picture(call, personOfPath(call), largest),
  },
  {
    ...{ method: 'GET', path: '/users/{user-id}/photos/{profilePhoto-id}/$value', scopes: photoScopes, cost: 0 },
    answer: (call) => picture(call, personOfPath(call), sizeOf(call)),
  },
];

const sizes = [48, 64, 96, 120, 240, 360, 432, 504, 648];
const largest = 648;

/** `120x120` → 120; a size that is not kept is not found. */
function sizeOf({ params }: Call): number {
  const id = params['profilePhoto-id'] ?? '';
  const size = sizes.find((each) => id.toLowerCase() === `${each}x${each}`);
  if (size === undefined) throw new Refusal('photoNotFound');
  return size;
}

/** Whether the person has a photo; the settings name those who have none. */
function refuseMissing({ settings }: Call, { key }: PersonSeed) {
  if (settings.directory.withoutPhoto.includes(key)) throw new Refusal('photoNotFound');
}

function photo(call: Call, person: PersonSeed, context: string): Answer {
  refuseMissing(call, person);
  const media = { '@odata.mediaContentType': 'image/jpeg', '@odata.mediaEtag': `"${greyOf(person).toString(16)}"` };
  return ok({ ...media, id: `${largest}x${largest}`, width: largest, height: largest }, context);
}

function picture(call: Call, person: PersonSeed, size: number): Answer {
  refuseMissing(call, person);
  const content = new Uint8Array(greyJpeg(size, greyOf(person)));
  return { status: 200, bytes: { type: 'image/jpeg', content } };
}

/** A grey of one's own, neither black nor white. */
const greyOf = ({ id }: PersonSeed) => 64 + ((Number.parseInt(id.slice(-2), 16) * 16) % 144);
