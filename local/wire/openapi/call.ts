import type { WireCall } from '../action';
import type { Fault } from '../faults';
import { BAD_PARAMETERS, type Openapi, OpenapiError, Picture } from './api';
import { mediaCheckAsync } from './media-check-async';
import { msgSecCheck } from './msg-sec-check';
import { getPhoneNumber } from './phone-number';
import { sendSubscribeMessage } from './subscribe-message';
import { decodeParameters, encodeAnswer, encodePicture, encodeRefusal } from './protocol';
import { getUnlimited } from './unlimited-code';

/** The platform's refusals (wx-server-sdk, error.config). */
const API_NOT_FOUND = -604100;
const NO_PERMISSION = -604101;
const SYSTEM_ERROR = -604103;
const ILLEGAL_SOURCE = -604104;

const REGISTRY: Record<string, Openapi> = {
  'security.msgSecCheck': msgSecCheck as Openapi,
  'security.mediaCheckAsync': mediaCheckAsync as Openapi,
  'phonenumber.getPhoneNumber': getPhoneNumber as Openapi,
  'subscribeMessage.send': sendSubscribeMessage as Openapi,
  'wxacode.getUnlimited': getUnlimited as Openapi,
};

function answerFault(fault: Exclude<Fault, { kind: 'delay' }>): Uint8Array {
  if (fault.kind === 'fail') return encodeRefusal(SYSTEM_ERROR);
  return encodeAnswer({ errcode: Number(fault.code), errmsg: fault.message ?? 'refused' });
}

/**
 * Answers one `wx.openApi` call, encoded. Refused before the interface is reached: outside a function (-604104), an
 * interface that is not here (-604100), or one the function's config.json does not name (-604101).
 */
export async function callOpenapi(name: string, requestData: Uint8Array, call: WireCall): Promise<Uint8Array> {
  const { invocation } = call;
  if (!invocation) return encodeRefusal(ILLEGAL_SOURCE);
  const api = Object.hasOwn(REGISTRY, name) ? REGISTRY[name] : undefined;
  if (!api) return encodeRefusal(API_NOT_FOUND);
  if (!call.permittedOpenapi(invocation.functionName).includes(name)) return encodeRefusal(NO_PERMISSION);
  const fault = await call.faults.meet(name);
  if (fault) return answerFault(fault);

  const parameters = api.parameters.safeParse(decodeParameters(requestData));
  if (!parameters.success) return encodeAnswer({ errcode: BAD_PARAMETERS, errmsg: 'data format error' });
  try {
    const answer = await api.answer(parameters.data, { ...call, openid: invocation.openid });
    if (answer instanceof Picture) return encodePicture(answer.contentType, answer.bytes);
    return encodeAnswer({ errcode: 0, errmsg: 'ok', ...answer });
  } catch (error) {
    if (error instanceof OpenapiError) return encodeAnswer({ errcode: error.errcode, errmsg: error.message });
    throw error;
  }
}
