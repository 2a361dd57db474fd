/**
 * What a person answered to WeChat's panel: `accept` for one message, `reject` this time, `ban` when they switched such
 * messages off, `unavailable` when WeChat could not ask.
 */
export type SubscribeAnswer = 'accept' | 'reject' | 'ban' | 'unavailable';

/**
 * Asks for one message of a template. Call it first thing in a tap, before any await: WeChat refuses to ask otherwise.
 * Never rejects.
 */
export type Subscribe = (templateId: string) => Promise<SubscribeAnswer>;
