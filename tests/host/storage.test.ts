import type { Cloud } from '../../local/host';
import { http, start, stopAll } from './support';

let cloud: Cloud;

beforeAll(async () => {
  cloud = await start();
});
afterAll(stopAll);
afterEach(() => cloud.setTime(null));

async function wire(params: object): Promise<Record<string, unknown>> {
  const { text } = await http(cloud.adminUrl, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `TC3-HMAC-SHA256 Credential=${cloud.env.TENCENTCLOUD_SECRETID}/x`,
    },
    body: JSON.stringify({ ...params, sessionToken: cloud.env.TENCENTCLOUD_SESSIONTOKEN }),
  });
  return JSON.parse(text);
}

const ticket = async (path: string) =>
  (await wire({ action: 'storage.getUploadMetadata', path })).data as {
    url: string;
    authorization: string;
    fileId: string;
  };
const put = async (path: string, body: string) => {
  const { url, authorization, fileId } = await ticket(path);
  const { status, text } = await http(url, { method: 'PUT', headers: { authorization }, body });
  return { status, text, fileId };
};
const temporaryUrl = async (fileid: string, max_age = 600) => {
  const { data } = await wire({ action: 'storage.batchGetDownloadUrl', file_list: [{ fileid, max_age }] });
  return (
    (data as { download_list: { code: string; tempFileURL: string }[] }).download_list[0] ?? {
      code: '',
      tempFileURL: '',
    }
  );
};

test('a file goes in by its ticket and comes out by its signed URL', async () => {
  const { status, text, fileId } = await put('private/图 片.txt', 'hello');
  expect([status, text]).toEqual([200, '']);
  const { tempFileURL } = await temporaryUrl(fileId);
  expect(await http(encodeURI(tempFileURL))).toMatchObject({ status: 200, text: 'hello' });
});

test('a URL is for its path and its time only', async () => {
  const { fileId } = await put('private/a.txt', 'a');
  await put('private/b.txt', 'b');
  const { tempFileURL } = await temporaryUrl(fileId, 600);
  const url = new URL(tempFileURL);
  const changed = (edit: (copy: URL) => void) => {
    const copy = new URL(url);
    edit(copy);
    return http(copy.href).then(({ status }) => status);
  };
  expect(await changed((copy) => (copy.pathname = '/files/private/b.txt'))).toBe(403);
  expect(await changed((copy) => copy.searchParams.set('t', '9999999999'))).toBe(403);
  expect(await changed((copy) => (copy.search = ''))).toBe(403);
  cloud.setTime(Date.now() + 602_000);
  expect(await changed(() => {})).toBe(403);
});

test('a ticket is for its path and its time only', async () => {
  const { url, authorization } = await ticket('private/c.txt');
  const send = (to: string) => http(to, { method: 'PUT', headers: { authorization }, body: 'x' });
  expect(await send(url.replace('c.txt', 'd.txt'))).toMatchObject({
    status: 403,
    text: expect.stringContaining('<Code>AccessDenied</Code>'),
  });
  cloud.setTime(Date.now() + 16 * 60 * 1000);
  expect((await send(url)).status).toBe(403);
});

test.each(['../a', 'a/../b', '/a', 'a//b', 'a/', '.', 'a/./b', 'a\\b', 'a%2e', 'a\0b', 'a?b', 'a#b', 'x'.repeat(851)])(
  'no ticket for %j',
  async (path) => {
    expect(await wire({ action: 'storage.getUploadMetadata', path })).toMatchObject({ code: 'INVALID_PARAM' });
  },
);

test.each([
  '/files/..%2Fsecrets.json',
  '/files/public/..%2F..%2Fsecrets.json',
  '/files/%2e%2e/secrets.json',
  '/files/%',
  '/files/',
])('no file at %s', async (path) => {
  expect((await http(cloud.url + path)).status).toBe(404);
});

test('a file id of another environment, and one of nothing, is not found', async () => {
  expect((await temporaryUrl('cloud://other.bucket/private/a.txt')).code).toBe('STORAGE_FILE_NONEXIST');
  expect((await temporaryUrl('cloud://local.local/private/none.txt')).code).toBe('STORAGE_FILE_NONEXIST');
});

describe('a client', () => {
  const upload = (path: string, person?: string) =>
    http(`${cloud.url}/files/${path}`, { method: 'PUT', headers: person ? { 'x-dev-person': person } : {}, body: 'x' });

  test('writes new files under incoming/ as a person, and nothing else', async () => {
    expect(JSON.parse((await upload('incoming/one.png', 'person-one')).text)).toEqual({
      ok: true,
      data: { fileID: 'cloud://local.local/incoming/one.png' },
    });
    expect((await upload('incoming/one.png', 'person-two')).status).toBe(403);
    expect((await upload('incoming/two.png')).status).toBe(403);
    expect((await upload('private/two.png', 'person-one')).status).toBe(403);
  });

  test('reads public/ without a signature, as inert content', async () => {
    await put('public/page.html', '<script>1</script>');
    const { status, headers } = await http(`${cloud.url}/files/public/page.html`);
    expect(status).toBe(200);
    expect(headers['content-security-policy']).toContain('sandbox');
    expect((await http(`${cloud.url}/files/incoming/one.png`)).status).toBe(403);
  });
});
