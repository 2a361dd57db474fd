/** The contract a client was built with; sent with each call. Servers accept this one and the one before. */
export const CONTRACT_VERSION = 1;

/** The privacy policy and user agreement a person agreed to; a new text asks again. */
export const CONSENT_VERSION = '2026-11-25';
