import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Cloud } from '../../local/host';
import { http, start, stopAll } from './support';

let cloud: Cloud;
const h5Dir = mkdtempSync(join(tmpdir(), 'h5-'));
const LONG = '// words\n'.repeat(500);

beforeAll(async () => {
  mkdirSync(join(h5Dir, 'js'));
  writeFileSync(
    join(h5Dir, 'index.html'),
    '<!doctype html><script>size()</script><script src="/js/app.0123abcd.js"></script>',
  );
  writeFileSync(join(h5Dir, 'js', 'app.0123abcd.js'), 'app');
  writeFileSync(join(h5Dir, 'js', 'long.89abcdef.js'), LONG);
  cloud = await start({ h5Dir });
});
afterAll(async () => {
  await stopAll();
  rmSync(h5Dir, { recursive: true });
});

const navigate = (path: string) => http(cloud.url + path, { headers: { accept: 'text/html' } });

test('the page is at / and at the addresses of its routes, always fresh', async () => {
  for (const path of ['/', '/index.html', '/pages/card/index?id=1']) {
    expect(await navigate(path)).toMatchObject({
      status: 200,
      text: expect.stringContaining('size()'),
      headers: { 'cache-control': 'no-cache' },
    });
  }
});

test('its policy allows its own files and its own inline script only', async () => {
  const policy = String((await navigate('/')).headers['content-security-policy']);
  expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/]+=*';/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
});

test('files named by their content are kept for good', async () => {
  expect(await http(`${cloud.url}/js/app.0123abcd.js`)).toMatchObject({
    status: 200,
    text: 'app',
    headers: {
      'cache-control': expect.stringContaining('immutable'),
      'content-type': expect.stringContaining('javascript'),
    },
  });
});

test('what is long is packed for a browser that can unpack it', async () => {
  const file = `${cloud.url}/js/long.89abcdef.js`;
  const plain = await http(file);
  expect(plain.text).toHaveLength(LONG.length);
  expect(plain.headers).not.toHaveProperty('content-encoding');
  const packed = await http(file, { headers: { 'accept-encoding': 'gzip' } });
  expect(packed.headers['content-encoding']).toBe('gzip');
  expect(packed.text.length).toBeLessThan(LONG.length / 2);
});

test.each(['/js/none.js', '/../package.json', '/..%2fpackage.json', '/js/..%2f..%2f..%2fetc%2fpasswd'])(
  'there is no %s',
  async (path) => {
    expect((await http(cloud.url + path)).status).toBe(404);
  },
);
