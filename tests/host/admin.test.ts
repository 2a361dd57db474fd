import type { Cloud } from '../../local/host';
import { http, start, stopAll } from './support';

let cloud: Cloud;

beforeAll(async () => {
  cloud = await start();
  await cloud.engine.insert('things', [{ _id: 'one' }]);
});
afterAll(stopAll);

const read = { action: 'database.getDocument', collectionName: 'things', queryType: 'WHERE' };
const signature = (id: string | undefined) =>
  `TC3-HMAC-SHA256 Credential=${id}/2026-01-01/tcb/tc3_request, SignedHeaders=, Signature=`;

async function admin(body: string, authorization?: string) {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (authorization) headers.authorization = authorization;
  const { text } = await http(cloud.adminUrl, { method: 'POST', headers, body });
  return JSON.parse(text) as { code?: string; data?: unknown };
}

describe('/admin', () => {
  test('answers the credentials of this start', async () => {
    const body = JSON.stringify({ ...read, sessionToken: cloud.env.TENCENTCLOUD_SESSIONTOKEN });
    const answer = await admin(body, signature(cloud.env.TENCENTCLOUD_SECRETID));
    expect(answer).toMatchObject({ data: { list: ['{"_id":"one"}'] } });
  });

  test('refuses all others, telling nothing', async () => {
    const token = cloud.env.TENCENTCLOUD_SESSIONTOKEN;
    const own = signature(cloud.env.TENCENTCLOUD_SECRETID);
    const other = await start();
    const refused = await Promise.all([
      admin(JSON.stringify(read)),
      admin(JSON.stringify({ ...read, sessionToken: token })),
      admin(JSON.stringify({ ...read, sessionToken: token }), signature('other')),
      admin(JSON.stringify(read), own),
      admin(JSON.stringify({ ...read, sessionToken: 'x' }), own),
      admin(JSON.stringify({ ...read, sessionToken: { length: 1 } }), own),
      admin(
        JSON.stringify({ ...read, sessionToken: other.env.TENCENTCLOUD_SESSIONTOKEN }),
        signature(other.env.TENCENTCLOUD_SECRETID),
      ),
    ]);
    for (const answer of refused)
      expect(answer).toEqual({
        code: 'SIGN_PARAM_INVALID',
        message: expect.any(String),
        requestId: expect.any(String),
      });
  });

  test.each(['', '{', '[]', 'null', '"x"', '{"action":{}}', '{"action":"__proto__"}', '{"action":"toString"}'])(
    'answers %s with a refusal',
    async (body) => {
      expect(await admin(body, signature(cloud.env.TENCENTCLOUD_SECRETID))).toHaveProperty('code');
    },
  );

  test.each([
    { action: 'database.getDocument' },
    { ...read, query: '{' },
    { ...read, query: '[]' },
    { ...read, query: 7 },
    { ...read, limit: -1 },
    { ...read, order: '{"a":"up"}' },
    { ...read, projection: '{"a":{"$slice":1}}' },
    { action: 'database.modifyDocument', collectionName: 'things', query: '{}', data: '{"a":1}' },
    { action: 'database.insertDocument', collectionName: 'things', data: [] },
    {
      action: 'database.aggregateDocuments',
      collectionName: 'things',
      stages: [{ stageKey: '$out', stageValue: '"x"' }],
    },
    { action: 'storage.getUploadMetadata', path: '' },
    { action: 'local.setFault', target: 'x', fault: { kind: 'explode' } },
    { action: 'no.such' },
  ])('refuses a request that is not well formed: %j', async (params) => {
    const body = JSON.stringify({ ...params, sessionToken: cloud.env.TENCENTCLOUD_SESSIONTOKEN });
    expect(await admin(body, signature(cloud.env.TENCENTCLOUD_SECRETID))).toMatchObject({ code: 'INVALID_PARAM' });
  });

  test('takes faults and the time from a test in another process', async () => {
    const control = (params: object) => {
      const body = JSON.stringify({ ...params, sessionToken: cloud.env.TENCENTCLOUD_SESSIONTOKEN });
      return admin(body, signature(cloud.env.TENCENTCLOUD_SECRETID));
    };
    const fault = { kind: 'refuse', code: 'STORAGE_EXCEED_AUTHORITY', times: 1 };
    await control({ action: 'local.setFault', target: 'database.getDocument', fault });
    expect(await control(read)).toMatchObject({ code: 'STORAGE_EXCEED_AUTHORITY' });
    expect(await control(read)).not.toHaveProperty('code');

    await control({ action: 'local.setTime', at: Date.UTC(2030, 0, 1) });
    await control({
      action: 'database.insertDocument',
      collectionName: 'tallies',
      data: ['{"at":{"$tcb_server_date":{"offset":0}}}'],
    });
    await control({ action: 'local.setTime', at: null });
    const { docs } = await cloud.engine.find('tallies', {});
    expect(JSON.stringify(docs[0]?.at)).toContain('2030-01-01T');
  });

  test('refuses more than 6 MB', async () => {
    const answer = await admin(`{"action":"${'x'.repeat(6 * 1024 * 1024)}"}`);
    expect(answer.code).toBe('EXCEED_MAX_PAYLOAD_SIZE');
  });
});
