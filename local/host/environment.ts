import type { Credentials } from '../wire/credentials';
import type { Invocation } from '../wire/invocations';

/** The id of the embedded environment; the ids of a real one never look like this. */
export const LOCAL_ENV = 'local';
const APPID = 'wxlocal';
const REGION = 'ap-shanghai';

/**
 * What points the unmodified wx-server-sdk at this host: the start of every instance's environment, and all a script
 * needs. `adminUrl` is the wire's address.
 */
export const cloudEnvironment = (adminUrl: string, credentials: Credentials): Record<string, string> => ({
  TCB_CONTEXT_CNFG: JSON.stringify({ URL: adminUrl }),
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: REGION,
  TENCENTCLOUD_SECRETID: credentials.secretId,
  TENCENTCLOUD_SECRETKEY: credentials.secretKey,
  TENCENTCLOUD_SESSIONTOKEN: credentials.sessionToken,
  SCF_NAMESPACE: LOCAL_ENV,
  TCB_ENV: LOCAL_ENV,
});

/**
 * The variables of one event, as the cloud sets them: getWXContext reads those WX_CONTEXT_KEYS names (the token is
 * among them for the SDK's own use and left out of the context), and TCB_SOURCE.
 */
export function eventEnvironment({ openid, source }: Invocation, token: string, ref: string): Record<string, string> {
  const common = { TCB_SOURCE: source, TCB_SEQID: ref, TCB_CONTEXT_KEYS: 'TCB_SOURCE,TCB_SEQID', WX_APPID: APPID };
  if (source === 'wx_trigger') {
    return {
      ...common,
      TRIGGER_SRC: 'timer',
      WX_TRIGGER_API_TOKEN_V0: token,
      WX_CONTEXT_KEYS: 'WX_APPID,WX_TRIGGER_API_TOKEN_V0',
    };
  }
  return {
    ...common,
    WX_CLIENTIP: '127.0.0.1',
    WX_API_TOKEN: token,
    WX_CONTEXT_KEYS: `WX_CLIENTIP,WX_APPID,WX_API_TOKEN${openid ? ',WX_OPENID' : ''}`,
    ...(openid ? { WX_OPENID: openid } : {}),
  };
}

/** The `userInfo` CloudBase adds to a client's event. */
export const userInfo = (openid: string) => ({ appId: APPID, openId: openid });
