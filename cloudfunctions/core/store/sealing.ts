/**
 * Seals personal data at rest with AES-256-GCM. CONTACT_KEYS holds the keys, `id=64 hex digits`, parted by commas: the
 * first seals, all of them open, so a new one is put in front and an old one stays until nothing is sealed with it.
 */
import { AppError } from '../contract/app-error';
import { CONTACT_OFF } from '../contract/constants';
import { decrypt, encrypt } from './aes';

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
  return `${id}.${encrypt(text, key, owner)}`;
}

/** The text again; null when it was tampered with, is another owner's, or its key is gone. */
export function unseal(sealed: string, owner: string): string | null {
  const [id = '', body = ''] = sealed.split('.');
  const key = keyring().get(id);
  return key ? decrypt(body, key, owner) : null;
}
