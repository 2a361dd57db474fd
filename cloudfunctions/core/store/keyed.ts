import { createHmac } from 'node:crypto';
import { AppError } from '../contract/app-error';

/**
 * A name made of parts under the server's secret, 43 characters: the same parts give the same name, and nobody without
 * the secret can tell whose it is or make one. Parts must not contain `|`, except the last. Needs SERVER_SECRET.
 */
export function keyed(...parts: readonly string[]): string {
  const secret = process.env.SERVER_SECRET ?? '';
  if (secret.length < 32) {
    throw new AppError('internal', undefined, 'SERVER_SECRET is missing or shorter than 32 characters');
  }
  return createHmac('sha256', secret).update(parts.join('|')).digest('base64url');
}
