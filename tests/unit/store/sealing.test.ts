import { randomBytes } from 'node:crypto';
import { canSeal, seal, unseal } from '@core/store/sealing';

const PHONE = '13812345678';
const key = (id: string) => `${id}=${randomBytes(32).toString('hex')}`;
const OLD = key('k2026a');
const NEW = key('k2026b');
const withKeys = (keys: string) => {
  process.env.CONTACT_KEYS = keys;
};

beforeEach(() => withKeys(OLD));
afterAll(() => {
  delete process.env.CONTACT_KEYS;
});

test('what was sealed opens again, for its owner alone', () => {
  const sealed = seal(PHONE, 'q-1:phone');
  expect(unseal(sealed, 'q-1:phone')).toBe(PHONE);
  expect(unseal(sealed, 'q-2:phone')).toBeNull();
  expect(unseal(sealed, 'q-1:name')).toBeNull();
});

test('it says which key sealed it and nothing of what is in it; the same text never looks the same', () => {
  const sealed = Array.from({ length: 50 }, () => seal(PHONE, 'q-1:phone'));
  expect(new Set(sealed).size).toBe(50);
  for (const one of sealed) {
    expect(one).toMatch(/^k2026a\.[\w-]+$/);
    expect(Buffer.from(one.slice('k2026a.'.length), 'base64url').toString('latin1')).not.toContain('1381234');
  }
});

test('any changed byte keeps it shut', () => {
  const sealed = seal('王女士', 'q-1:name');
  const bytes = Buffer.from(sealed.slice('k2026a.'.length), 'base64url');
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8(bytes.readUInt8(at) ^ 1, at);
    expect(unseal(`k2026a.${changed.toString('base64url')}`, 'q-1:name')).toBeNull();
  }
  for (let length = 0; length < bytes.length; length += 1) {
    expect(unseal(`k2026a.${bytes.subarray(0, length).toString('base64url')}`, 'q-1:name')).toBeNull();
  }
  for (const nonsense of ['', '.', 'k2026a', 'k2026a.', 'a.b.c', PHONE]) expect(unseal(nonsense, 'q')).toBeNull();
});

test('a new key in front seals, the old one still opens, and without it nothing of its own opens', () => {
  const before = seal(PHONE, 'q-1:phone');
  withKeys(`${NEW}, ${OLD}`);
  expect(unseal(before, 'q-1:phone')).toBe(PHONE);
  const after = seal(PHONE, 'q-1:phone');
  expect(after).toMatch(/^k2026b\./);
  withKeys(NEW);
  expect(unseal(before, 'q-1:phone')).toBeNull();
  expect(unseal(after, 'q-1:phone')).toBe(PHONE);
  // The id alone opens nothing.
  withKeys(key('k2026a'));
  expect(unseal(before, 'q-1:phone')).toBeNull();
});

test.each([
  ['none', ''],
  ['one too short', 'k1=abcdef'],
  ['one that is no hex', `k1=${'z'.repeat(64)}`],
  ['one without an id', 'a'.repeat(64)],
  ['an id twice', `${key('k1')},${key('k1')}`],
  ['a good one and a bad one', `${key('k1')},k2=short`],
])('with %s for a key nothing is sealed, and the log holds no key', (_name, keys) => {
  const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  withKeys(keys);
  expect(canSeal()).toBe(false);
  expect(() => seal(PHONE, 'q-1:phone')).toThrow(expect.objectContaining({ code: 'rule_blocked' }));
  for (const part of keys.split(/[=,]/).filter(({ length }) => length > 8)) {
    expect(JSON.stringify(logged.mock.calls)).not.toContain(part);
  }
  logged.mockRestore();
});
