import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/**
 * A text under AES-256-GCM with a random nonce, as base64url of nonce, tag and ciphertext.
 * @param key 32 bytes
 * @param bound what it is bound to: it opens only beside the same
 */
export function encrypt(text: string, key: Buffer, bound: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(bound));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}

/** The text again; null when it was tampered with, is bound to something else or has another key. */
export function decrypt(sealed: string, key: Buffer, bound: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url');
  const bodyAt = NONCE_BYTES + TAG_BYTES;
  if (bytes.length < bodyAt) return null;
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(bound))
    .setAuthTag(bytes.subarray(NONCE_BYTES, bodyAt));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(bodyAt)), decipher.final()]).toString('utf8');
  } catch {
    return null;
  }
}
