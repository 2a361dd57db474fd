/** The contract a client was built with; sent with each call. Servers accept this one and the one before. */
export const CONTRACT_VERSION = 1;

/** Whether a server of contract `current` serves a client built with contract `version`. */
export const acceptsContract = (version: number, current: number = CONTRACT_VERSION): boolean =>
  version >= 1 && (version === current || version === current - 1);

/** The privacy policy and user agreement a person agreed to; a new text asks again. */
export const CONSENT_VERSION = '2026-11-27';
