import * as cloud from 'wx-server-sdk';

/**
 * The caller's openid as the platform states it, or '' for nobody. Call it before the first await: an instance keeps
 * one context per event in process.env. Nothing a client sends can set it.
 */
export function callerOpenid(): string {
  const { OPENID } = cloud.getWXContext();
  return typeof OPENID === 'string' ? OPENID : '';
}

/**
 * What started this call as the platform states it: exactly `wx_trigger` for a timer's own firing, `wx_client` for a
 * client, a chain such as `wx_client,scf` behind another function. Call it before the first await, like the one above.
 */
export function callSource(): string {
  const { SOURCE } = cloud.getWXContext();
  return typeof SOURCE === 'string' ? SOURCE : '';
}
