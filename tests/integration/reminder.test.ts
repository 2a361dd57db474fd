import type { MessageRecord } from '@core/domain/records';
import { startCloud, stopClouds, type TestCloud } from '../support/cloud';
import { commandId } from '../support/inputs';
import { PEOPLE, type Person } from '../support/people';
import { card, HOUR, NOW } from '../support/records';

afterAll(stopClouds);

const TEMPLATE = 'local-reminder';
const SEND = 'subscribeMessage.send';
const TOMORROW = '2026-11-26';
/** 08:00 in Beijing the day after NOW. */
const EIGHT = NOW + 22 * HOUR;
const QUESTION = '在外省打工交社保，退休后养老金在哪里领？要不要转回来？';
const CARD = card('card-tomorrow', {
  headlineOn: TOMORROW,
  publishedOn: TOMORROW,
  publishedAt: EIGHT,
  question: QUESTION,
});

let cloud: TestCloud;
beforeEach(async () => {
  cloud = await startCloud();
});

/** Taps the button: the consent, then the command. */
async function remind(person: Person, consent = true): Promise<{ on: string }> {
  if (consent) cloud.subscribe(PEOPLE[person], TEMPLATE);
  return cloud.get(person, 'citizen', 'remind_tomorrow', { commandId: commandId() });
}
const fire = async () => ((await cloud.runTimer('outbox')) as { data: Record<string, number> }).data;
const outbox = () => cloud.all<MessageRecord>('outbox');
const states = async () => (await outbox()).map(({ state, reason }) => (reason ? `${state} ${reason}` : state));

test('set today, it comes tomorrow at eight with the card, once', async () => {
  expect(await remind('citizen')).toEqual({ on: TOMORROW });
  await cloud.put('cards', CARD);
  cloud.setTime(EIGHT - 60_000);
  expect(await fire()).toEqual({ told: 0, sent: 0, refused: 0, later: 0, unknown: 0 });
  cloud.setTime(EIGHT);
  expect(await fire()).toMatchObject({ sent: 1 });
  expect(await fire()).toMatchObject({ sent: 0 });
  expect(cloud.messages).toEqual([
    {
      openid: PEOPLE.citizen,
      templateId: TEMPLATE,
      page: 'reader/card/index?id=card-tomorrow',
      data: { thing1: '在外省打工交社保，退休后养老金在哪里领…', date2: '2026年11月26日' },
    },
  ]);
  // Nothing renews it.
  cloud.setTime(EIGHT + 24 * HOUR);
  expect(await fire()).toMatchObject({ sent: 0 });
  expect(await states()).toEqual(['sent']);
});

test('asked for twice, on two devices at once or again later, it is one', async () => {
  cloud.subscribe(PEOPLE.citizen, TEMPLATE);
  const again = () => cloud.get('citizen', 'citizen', 'remind_tomorrow', { commandId: commandId() });
  expect(await Promise.all([again(), again(), again()])).toEqual([1, 2, 3].map(() => ({ on: TOMORROW })));
  cloud.setTime(NOW + 3 * HOUR);
  expect(await again()).toEqual({ on: TOMORROW });
  expect(await outbox()).toHaveLength(1);
});

test('a command whose answer was lost is answered the same after midnight', async () => {
  const data = { commandId: commandId() };
  await cloud.get('citizen', 'citizen', 'remind_tomorrow', data);
  cloud.setTime(NOW + 15 * HOUR);
  expect(await cloud.get('citizen', 'citizen', 'remind_tomorrow', data)).toEqual({ on: TOMORROW });
  expect(await outbox()).toHaveLength(1);
});

test('while no card is out nothing goes, a late card is told of, and after noon it is no longer', async () => {
  await remind('citizen');
  cloud.setTime(EIGHT + 30 * 60_000);
  expect(await fire()).toEqual({ told: 0, sent: 0, refused: 0, later: 0, unknown: 0 });
  await cloud.put('cards', CARD);
  expect(await fire()).toMatchObject({ sent: 1 });
  await remind('other_citizen');
  cloud.setTime(EIGHT + 28 * HOUR + 60_000);
  await cloud.put('cards', card('card-late', { headlineOn: '2026-11-27', publishedAt: EIGHT + 28 * HOUR }));
  expect(await fire()).toMatchObject({ sent: 0, refused: 1 });
  expect(await states()).toEqual(['sent', 'refused too_late']);
});

test('without a consent WeChat refuses, and it is not tried again', async () => {
  await remind('citizen', false);
  await cloud.put('cards', CARD);
  cloud.setTime(EIGHT);
  expect(await fire()).toMatchObject({ sent: 0, refused: 1 });
  cloud.subscribe(PEOPLE.citizen, TEMPLATE);
  cloud.setTime(EIGHT + HOUR);
  expect(await fire()).toMatchObject({ sent: 0, refused: 0 });
  expect(await states()).toEqual(['refused 43101']);
  expect(cloud.messages).toEqual([]);
});

test('a refusal that passes is tried again a little later', async () => {
  await remind('citizen');
  await cloud.put('cards', CARD);
  cloud.setTime(EIGHT);
  cloud.setFault(SEND, { kind: 'refuse', code: 45009, message: 'reach max api daily quota limit', times: 1 });
  expect(await fire()).toMatchObject({ later: 1 });
  expect(await states()).toEqual(['waiting 45009']);
  expect(await fire()).toMatchObject({ sent: 0 });
  cloud.setTime(EIGHT + 5 * 60_000);
  expect(await fire()).toMatchObject({ sent: 1 });
});

test('when the service breaks off in the middle the outcome is unknown, counted, and never sent again', async () => {
  await remind('citizen');
  await cloud.put('cards', CARD);
  cloud.setTime(EIGHT);
  cloud.setFault(SEND, { kind: 'fail', times: 1 });
  expect(await fire()).toMatchObject({ unknown: 1 });
  cloud.setTime(EIGHT + HOUR);
  expect(await fire()).toEqual({ told: 0, sent: 0, refused: 0, later: 0, unknown: 0 });
  expect(await states()).toEqual(['unknown']);
  expect(cloud.messages).toEqual([]);
  expect(cloud.lines.some(({ line }) => line.includes('"function":"outbox"') && line.includes('"unknown":1'))).toBe(
    true,
  );
});

test('a step that died between marking and the answer leaves an unknown, not a second message', async () => {
  await remind('citizen');
  const [message] = await outbox();
  await cloud.engine.update('outbox', {
    filter: { _id: message?._id },
    update: { $set: { state: 'sending', updatedAt: EIGHT } },
  });
  await cloud.put('cards', CARD);
  cloud.setTime(EIGHT + 60_000);
  expect(await fire()).toEqual({ told: 0, sent: 0, refused: 0, later: 0, unknown: 0 });
  cloud.setTime(EIGHT + 3 * 60_000);
  expect(await fire()).toMatchObject({ sent: 0, unknown: 1 });
  expect(await states()).toEqual(['unknown']);
  expect(cloud.messages).toEqual([]);
});

test('two steps at once send each message once', async () => {
  for (const person of ['citizen', 'other_citizen', 'operator'] as const) await remind(person);
  await cloud.put('cards', CARD);
  cloud.setTime(EIGHT);
  const [one, two] = await Promise.all([fire(), fire()]);
  expect((one.sent ?? 0) + (two.sent ?? 0)).toBe(3);
  expect(cloud.messages.map(({ openid }) => openid).sort()).toEqual(
    [PEOPLE.citizen, PEOPLE.other_citizen, PEOPLE.operator].sort(),
  );
});

test('a step walks its index in batches and reads nothing it does not send', async () => {
  const many = Array.from({ length: 55 }, (_, n) => `o-reader-${n}`);
  for (const openid of many) {
    cloud.subscribe(openid, TEMPLATE);
    await cloud.call('citizen', { action: 'remind_tomorrow', data: { commandId: commandId() } }, { openid });
  }
  await cloud.put('cards', CARD);
  cloud.setTime(EIGHT - 60_000);
  const idle = await cloud.costOf(fire);
  expect(idle.scanned).toBeLessThanOrEqual(2);
  cloud.setTime(EIGHT);
  const busy = await cloud.costOf(async () => expect(await fire()).toMatchObject({ sent: 55 }));
  expect([...busy.plans].filter((plan) => plan.endsWith('scan'))).toEqual([]);
  expect(cloud.messages).toHaveLength(55);
});

test('only the platform’s own timer may run the outbox', async () => {
  for (const openid of ['', PEOPLE.citizen, PEOPLE.admin]) {
    expect(await cloud.call('outbox', { Type: 'Timer', TriggerName: 'outbox' }, { openid })).toMatchObject({
      ok: false,
      error: { code: 'forbidden' },
    });
  }
});

test('a visitor cannot set one', async () => {
  expect(await cloud.as('visitor', 'citizen', 'remind_tomorrow', { commandId: commandId() })).toMatchObject({
    ok: false,
    error: { code: 'unauthenticated' },
  });
});
