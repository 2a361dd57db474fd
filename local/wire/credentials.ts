import { randomBytes, timingSafeEqual } from 'node:crypto';

/** What opens `/admin`: made anew at each start, handed only to functions and to scripts the host starts. */
export interface Credentials {
  secretId: string;
  secretKey: string;
  sessionToken: string;
}

export function createCredentials(): Credentials {
  const secret = () => randomBytes(24).toString('base64url');
  return { secretId: `local${secret()}`, secretKey: secret(), sessionToken: secret() };
}

const same = (given: unknown, expected: string) =>
  typeof given === 'string' &&
  given.length === expected.length &&
  timingSafeEqual(Buffer.from(given), Buffer.from(expected));

/**
 * Whether a request carries this start's credentials: the key id in the signature header and the session token in the
 * body. The token is the secret here; the signature over the body adds nothing on loopback and is not recomputed.
 */
export function opens(credentials: Credentials, authorization: string | undefined, sessionToken: unknown): boolean {
  const keyId = /^TC3-HMAC-SHA256 Credential=([^/]+)\//.exec(authorization ?? '')?.[1];
  return same(keyId, credentials.secretId) && same(sessionToken, credentials.sessionToken);
}
