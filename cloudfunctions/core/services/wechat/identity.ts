import * as cloud from 'wx-server-sdk';

/**
 * The caller's openid as the platform states it, or '' for nobody. Call it before the first await: an instance keeps
 * one context per event in process.env. Nothing a client sends can set it.
 */
export function callerOpenid(): string {
  const { OPENID } = cloud.getWXContext();
  return typeof OPENID === 'string' ? OPENID : '';
}
