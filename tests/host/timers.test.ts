import type { Cloud } from '../../local/host';
import { start, stopAll } from './support';

let cloud: Cloud;

beforeAll(async () => {
  cloud = await start();
});
afterAll(stopAll);
afterEach(() => cloud.setTime(null));

test('a timer runs as exactly wx_trigger, for nobody', async () => {
  expect(await cloud.runTimer('ticker')).toMatchObject({
    data: { context: { SOURCE: 'wx_trigger' }, event: { Type: 'Timer', TriggerName: 'tick' } },
  });
  expect(await cloud.runTimer('ticker')).not.toHaveProperty('data.context.OPENID');
});

test('a function that a client called cannot pass for the timer', async () => {
  const answer = await cloud.call('echo', { action: 'forward', data: { name: 'ticker' } }, { openid: 'person-one' });
  expect(answer).toMatchObject({ data: { data: { context: { SOURCE: 'wx_client,scf' } } } });
});

test('only timers can be fired', async () => {
  await expect(cloud.runTimer('echo')).rejects.toThrow('not a timer');
});

test('functions and server dates live in the time they are told', async () => {
  const at = Date.UTC(2031, 4, 1, 7);
  cloud.setTime(at);
  const answer = await cloud.call('echo', { action: 'time' });
  if (!answer.ok) throw new Error(answer.error.code);
  const told = answer.data as { now: number; made: string; isDate: boolean; at: string; later: string };
  for (const each of [told.now, Date.parse(told.made), Date.parse(told.at), Date.parse(told.later) - 60_000]) {
    expect(each).toBeGreaterThanOrEqual(at);
    expect(each).toBeLessThan(at + 60_000);
  }
  expect(told.isDate).toBe(true);
});
