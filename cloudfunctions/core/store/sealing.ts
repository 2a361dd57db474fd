/**
 * Seals personal data at rest with AES-256-GCM. CONTACT_KEYS holds the keys, `id=64 hex digits`, parted by commas: the
 * first seals, all of them open, so a new one is put in front and an old one stays until nothing is sealed with it.
 */
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { AppError } from '../contract/app-error';
import { CONTACT_OFF } from '../contract/constants';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY = /^([\w-]{1,32})=([0-9a-fA-F]{64})$/;

/** The keys by id, the current one first; none where they are absent or one of them is no key. */
function keyring(): ReadonlyMap<string, Buffer> {
  const keys = new Map<string, Buffer>();
  const given = (process.env.CONTACT_KEYS ?? '').split(',').filter((part) => part.trim() !== '');
  for (const part of given) {
    const [, id, hex] = KEY.exec(part.trim()) ?? [];
    if (id === undefined || hex === undefined || keys.has(id)) {
      console.error(JSON.stringify({ setting: 'CONTACT_KEYS', wrong: 'not id=64 hex digits, or an id twice' }));
      return new Map();
    }
    keys.set(id, Buffer.from(hex, 'hex'));
  }
  return keys;
}

/** Whether there is a key to seal with. */
export const canSeal = (): boolean => keyring().size > 0;

/**
 * The text as `key id.base64url(nonce, tag, ciphertext)`; it opens only for the same owner.
 * @param owner whose it is, bound to it as additional data
 * @throws `rule_blocked` without a key
 */
export function seal(text: string, owner: string): string {
  const [current] = keyring();
  if (!current) throw new AppError('rule_blocked', CONTACT_OFF);
  const [id, key] = current;
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(owner));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return `${id}.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')}`;
}

/** The text again; null when it was tampered with, is another owner's, or its key is gone. */
export function unseal(sealed: string, owner: string): string | null {
  const [id = '', body = ''] = sealed.split('.');
  const bytes = Buffer.from(body, 'base64url');
  const key = keyring().get(id);
  if (!key || bytes.length < NONCE_BYTES + TAG_BYTES) return null;
  const tagAt = NONCE_BYTES + TAG_BYTES;
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(owner))
    .setAuthTag(bytes.subarray(NONCE_BYTES, tagAt));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(tagAt)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
