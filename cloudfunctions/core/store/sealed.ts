import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { AppError } from '../contract/app-error';

const NONCE = 12;
const TAG = 16;

/** The server's own key for what only it may open again. Needs SERVER_SECRET. */
function keyFor(purpose: string): Buffer {
  const secret = process.env.SERVER_SECRET ?? '';
  if (secret.length < 32) {
    throw new AppError('internal', undefined, 'SERVER_SECRET is missing or shorter than 32 characters');
  }
  return Buffer.from(hkdfSync('sha256', secret, '', purpose, 32));
}

/** Seals a short text with AES-256-GCM; only the same server opens it, and only for the same purpose. */
export function seal(text: string, purpose: string): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), nonce);
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString('base64url');
}

/** Opens what `seal` made. Throws for anything else. */
export function unseal(sealed: string, purpose: string): string {
  const bytes = Buffer.from(sealed, 'base64url');
  const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), bytes.subarray(0, NONCE));
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
}
