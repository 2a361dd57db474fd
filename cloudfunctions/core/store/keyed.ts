import { createHmac, hkdfSync } from 'node:crypto';
import { AppError } from '../contract/app-error';

/**
 * A name made of parts under the server's secret, 43 characters: the same parts give the same name, and nobody without
 * the secret can tell whose it is or make one. Parts must not contain `|`, except the last. Needs SERVER_SECRET.
 */
export const keyed = (...parts: readonly string[]): string =>
  createHmac('sha256', serverSecret()).update(parts.join('|')).digest('base64url');

/** A key of 32 bytes for one purpose, which only this server has. Needs SERVER_SECRET. */
export const serverKey = (purpose: string): Buffer => Buffer.from(hkdfSync('sha256', serverSecret(), '', purpose, 32));

function serverSecret(): string {
  const secret = process.env.SERVER_SECRET ?? '';
  if (secret.length < 32) {
    throw new AppError('internal', undefined, 'SERVER_SECRET is missing or shorter than 32 characters');
  }
  return secret;
}
