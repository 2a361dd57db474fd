import type { Cloud } from '../../local/host';
import { http, newDataDir, start, stopAll } from './support';

let cloud: Cloud;

beforeAll(async () => {
  cloud = await start();
});
afterAll(stopAll);
afterEach(() => {
  cloud.setTime(null);
  cloud.setFault('security.msgSecCheck', null);
});

const ask = async (action: string, data: unknown, openid = 'person-one') => {
  const answer = await cloud.call('checker', { action, data }, { openid });
  if (!answer.ok) throw new Error(answer.error.code);
  return answer.data as Record<string, unknown>;
};
const text = (content: string, more: object = {}) =>
  ask('security.msgSecCheck', { version: 2, scene: 2, openid: 'person-one', content, ...more });

describe('msgSecCheck', () => {
  test('passes what is plain and names what is not', async () => {
    expect(await text('社保卡丢了怎么补办')).toMatchObject({
      errCode: 0,
      result: { suggest: 'pass', label: 100 },
      traceId: expect.any(String),
    });
    expect(await text('这里可以赌博')).toMatchObject({ result: { suggest: 'risky', label: 20006 } });
    expect(await text('疑似违规的话')).toMatchObject({ result: { suggest: 'review' } });
    expect(await text('正文', { title: '代开发票' })).toMatchObject({ result: { suggest: 'risky', label: 10001 } });
  });

  test('holds to its bounds', async () => {
    expect(await text('字'.repeat(2500))).toMatchObject({ errCode: 0 });
    expect(await text('字'.repeat(2501))).toMatchObject({ errCode: 45002 });
    expect(await text('你好', { scene: 5 })).toMatchObject({ errCode: 47001 });
    expect(await text('你好', { version: 1 })).toMatchObject({ errCode: 47001 });
    expect(await text('你好', { openid: 'never-here' })).toMatchObject({ errCode: 40003 });
  });

  test('knows a person for two hours after their last call', async () => {
    const now = Date.now();
    await text('你好');
    cloud.setTime(now + 3 * 60 * 60 * 1000);
    const later = await ask(
      'security.msgSecCheck',
      { version: 2, scene: 2, openid: 'person-one', content: '你好' },
      'person-two',
    );
    expect(later).toMatchObject({ errCode: 61010 });
  });

  test('can be told to fail, refuse and delay', async () => {
    cloud.setFault('security.msgSecCheck', { kind: 'fail' });
    expect(await text('你好')).toMatchObject({ errCode: -604103 });
    cloud.setFault('security.msgSecCheck', { kind: 'refuse', code: 87014, message: 'risky content', times: 1 });
    expect(await text('你好')).toMatchObject({ errCode: 87014, errMsg: expect.stringContaining('risky content') });
    cloud.setFault('security.msgSecCheck', { kind: 'delay', ms: 100 });
    const from = performance.now();
    expect(await text('你好')).toMatchObject({ errCode: 0 });
    expect(performance.now() - from).toBeGreaterThanOrEqual(95);
  });
});

describe('getPhoneNumber', () => {
  const code = async (person: string) => {
    const { text: body } = await http(`${cloud.url}/dev/phone-code`, {
      method: 'POST',
      headers: { 'x-dev-person': person },
    });
    return (JSON.parse(body) as { data: { code: string } }).data.code;
  };
  const exchange = (given: string, openid?: string) => ask('phonenumber.getPhoneNumber', { code: given }, openid);

  test("gives the person's number once", async () => {
    const given = await code('person-one');
    expect(await exchange(given)).toMatchObject({ phoneInfo: { phoneNumber: '13800001111', countryCode: '86' } });
    expect(await exchange(given)).toMatchObject({ errCode: 40029 });
  });

  test('serves nobody else, and not after five minutes', async () => {
    expect(await exchange(await code('person-one'), 'person-two')).toMatchObject({ errCode: 40029 });
    const given = await code('person-one');
    cloud.setTime(Date.now() + 5 * 60 * 1000 + 1000);
    expect(await exchange(given)).toMatchObject({ errCode: 40029 });
  });
});

describe('subscribeMessage.send', () => {
  const consent = (person: string) =>
    http(`${cloud.url}/dev/subscribe/local-reminder`, { method: 'POST', headers: { 'x-dev-person': person } });
  const send = (more: object = {}, data: object = {}) =>
    ask('subscribeMessage.send', {
      touser: 'person-one',
      templateId: 'local-reminder',
      page: 'reader/card/index?id=card-1',
      data: { thing1: { value: '医保断缴了怎么办？' }, date2: { value: '2026年11月26日' }, ...data },
      ...more,
    });

  test('sends one message for one consent, also one given before a restart', async () => {
    expect(await send()).toMatchObject({ errCode: 43101 });
    await consent('person-one');
    expect(await send()).toMatchObject({ errCode: 0 });
    expect(await send()).toMatchObject({ errCode: 43101 });
    expect(cloud.messages.at(-1)).toEqual({
      openid: 'person-one',
      templateId: 'local-reminder',
      page: 'reader/card/index?id=card-1',
      data: { thing1: '医保断缴了怎么办？', date2: '2026年11月26日' },
    });

    const dataDir = newDataDir();
    const before = await start({ dataDir });
    before.subscribe('person-one', 'local-reminder');
    await before.close();
    const after = await start({ dataDir });
    const data = { thing1: { value: '提醒' }, date2: { value: '2026年11月26日' } };
    const event = { touser: 'person-one', templateId: 'local-reminder', data };
    expect(await after.call('checker', { action: 'subscribeMessage.send', data: event })).toMatchObject({
      data: { errCode: 0 },
    });
  });

  test('one person’s consent is no other’s', async () => {
    await consent('person-two');
    expect(await send()).toMatchObject({ errCode: 43101 });
  });

  test('holds to its bounds, spending nothing', async () => {
    await consent('person-one');
    expect(await send({ templateId: 'unknown' })).toMatchObject({ errCode: 40037 });
    expect(await send({ touser: 'no such person' })).toMatchObject({ errCode: 40003 });
    expect(await send({}, { thing1: { value: '字'.repeat(21) } })).toMatchObject({ errCode: 47003 });
    expect(await send({}, { date2: { value: '明天' } })).toMatchObject({ errCode: 47003 });
    expect(await send({}, { date2: { value: '' } })).toMatchObject({ errCode: 47003 });
    expect(await send({ page: '/reader/card/index' })).toMatchObject({ errCode: 41030 });
    expect(await send({}, { thing1: { value: '字'.repeat(20) } })).toMatchObject({ errCode: 0 });
  });

  test('a visitor has nothing to consent with', async () => {
    const { text: body } = await http(`${cloud.url}/dev/subscribe/local-reminder`, { method: 'POST' });
    expect(JSON.parse(body)).toMatchObject({ ok: false, error: { code: 'unauthenticated' } });
  });
});

describe('getUnlimited', () => {
  const draw = (more: object) =>
    ask('wxacode.getUnlimited', { scene: 'card-1', page: 'reader/card/index', checkPath: false, ...more });

  test('draws a picture', async () => {
    const { buffer, contentType, errCode } = (await draw({ width: 280 })) as {
      buffer: { data: number[] };
      contentType: string;
      errCode: number;
    };
    expect({ contentType, errCode }).toEqual({ contentType: 'image/png', errCode: 0 });
    expect(Buffer.from(buffer.data).toString('latin1')).toMatch(/^\x89PNG/);
  }, 20_000);

  test.each([
    ['no scene', { scene: '' }, 40169],
    ['a scene of 33 characters', { scene: 'x'.repeat(33) }, 40169],
    ['a scene with a percent sign', { scene: 'a%20b' }, 40129],
    ['a scene in Chinese', { scene: '低保' }, 40129],
    ['a page with a slash before it', { page: '/reader/card/index' }, 41030],
    ['a page with a query', { page: 'reader/card/index?id=1' }, 41030],
    ['a page that is not published, when it is to be checked', { checkPath: true }, 41030],
    ['a width too small', { width: 279 }, 47001],
  ])('refuses %s', async (_name, more, errCode) => {
    expect(await draw(more)).toMatchObject({ errCode });
  });

  test('can be told that the minute is used up', async () => {
    cloud.setFault('wxacode.getUnlimited', { kind: 'refuse', code: 45009, message: 'reach max api limit', times: 1 });
    expect(await draw({})).toMatchObject({ errCode: 45009 });
    expect(await draw({})).toMatchObject({ errCode: 0 });
  }, 20_000);
});

test('an interface that does not exist, or that the config.json does not name, is refused', async () => {
  expect(await ask('wxacode.get', {})).toMatchObject({ errCode: -604100 });
  const answer = await cloud.call(
    'unpermitted',
    { action: 'security.msgSecCheck', data: {} },
    { openid: 'person-one' },
  );
  expect(answer).toMatchObject({ ok: true, data: { errCode: -604101 } });
});
