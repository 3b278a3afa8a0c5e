import { expect, test } from 'vitest';
import { idOf, kulturTeam, officeTenant } from '../graph/officeTenant.ts';
import { pnpAtDoor } from './pnp.ts';

const scopes = [
  ...['User.Read', 'User.Read.All', 'Group.Read.All', 'GroupMember.Read.All', 'Team.ReadBasic.All', 'Channel.ReadBasic.All'],
  ...['ChannelMessage.Send', 'ChannelMessage.Read.All', 'TeamsTab.Read.All'],
];
const channel = '19:kultur-styring@thread.tacv2';

async function office() {
  const { local } = await officeTenant();
  return pnpAtDoor(local, scopes);
}

test('me, users by id and by name, all of them a page at a time', async () => {
  const graph = await office();
  expect((await graph.me()).id).toBe(idOf('leader'));
  expect((await graph.users.getById('director@demokommune.example')()).displayName).toBe('Kommunedirektør');
  const names: unknown[] = [];
  for await (const page of graph.users.top(4).select('displayName')) names.push(...page.map(({ displayName }) => displayName));
  expect(names).toHaveLength(6);
  expect(await graph.users.filter("startswith(displayName,'Leder')")()).toHaveLength(1);
  expect(await graph.users.search('"displayName:Vikar"')()).toHaveLength(1);
  expect((await graph.users.getById(idOf('leader')).manager()).id).toBe(idOf('director'));
});

test('a photo, as bytes and in a size', async () => {
  const graph = await office();
  const jpeg = [0xff, 0xd8, 0xff];
  const startOf = (bytes: ArrayBuffer) => [...new Uint8Array(bytes).slice(0, 3)];
  expect((await graph.me.photo()).width).toBe(648);
  expect(startOf(await graph.me.photo.getBuffer())).toEqual(jpeg);
  expect(startOf(await graph.users.getById(idOf('employee')).photos.getBySize('48x48').getBuffer())).toEqual(jpeg);
});

test('groups: what one belongs to, who is in one, and who owns it', async () => {
  const graph = await office();
  expect((await graph.me.memberOf()).map(({ id }) => id)).toContain(kulturTeam);
  const group = graph.groups.getById(kulturTeam);
  expect((await group()).displayName).toBe('Kultur');
  expect((await group.members()).map(({ id }: { id?: string }) => id)).toContain(idOf('employee'));
  expect(await group.owners()).not.toHaveLength(0);
});

test('teams: one’s own, one by id, its channels, tabs and messages', async () => {
  const graph = await office();
  expect((await graph.me.joinedTeams()).map(({ id }) => id)).toContain(kulturTeam);
  const team = graph.teams.getById(kulturTeam);
  expect((await team()).displayName).toBe('Kultur');
  expect((await team.primaryChannel()).displayName).toBe('Generelt');
  expect((await team.channels()).map(({ displayName }) => displayName)).toEqual(['Generelt', 'Styring']);
  const { data } = await team.channels.getById(channel).messages.add({ body: { content: 'Hei' } });
  expect(data).toMatchObject({ body: { content: 'Hei' } });
  expect((await team.channels.getById(channel).messages()).map(({ id }) => id)).toContain(data.id);
  expect(Array.isArray(await team.channels.getById(channel).tabs())).toBe(true);
});

test('a batch of things of different services', async () => {
  const graph = await office();
  const [batched, execute] = graph.batched();
  const asked = Promise.all([
    batched.me(),
    batched.users(),
    batched.teams.getById(kulturTeam).channels(),
    batched.groups.getById(kulturTeam)(),
  ]);
  await execute();
  const [me, users, channels, group] = await asked;
  expect([me.id, users.length, channels.length, group.displayName]).toEqual([idOf('leader'), 6, 2, 'Kultur']);
});

test('what is not built is refused by name: groups are not listed, teams not made', async () => {
  const graph = await office();
  await expect(graph.groups()).rejects.toMatchObject({ status: 501 });
  await expect(graph.teams.create({ displayName: 'Ny' })).rejects.toMatchObject({ status: 501 });
  await expect(graph.teams.getById(kulturTeam).archive()).rejects.toMatchObject({ status: 501 });
});
