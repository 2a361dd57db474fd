import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { Action, WireCall, WireContext } from './action';
import { readBody } from './body';
import * as control from './control';
import { type Credentials, opens } from './credentials';
import { aggregateDocuments } from './database/aggregate';
import { addCollection } from './database/collections';
import { calculateDocument } from './database/count';
import { getDocument } from './database/find';
import { insertDocument } from './database/insert';
import { modifyAndReturnDoc, modifyDocument } from './database/modify';
import { removeDocument } from './database/remove';
import { abortTransaction, commitTransaction, startTransaction } from './database/transaction';
import { invalidParam, toWireError, WireError } from './errors';
import { readForm } from './form';
import { invokeFunction } from './functions';
import type { Invocations } from './invocations';
import { callOpenapi } from './openapi/call';
import { batchDeleteFile, batchGetDownloadUrl, getUploadMetadata } from './storage/actions';

/** CloudBase's bound on a synchronous request, bytes. */
const MAX_REQUEST_BYTES = 6 * 1024 * 1024;

const ACTIONS: Record<string, Action> = {
  'database.getDocument': getDocument,
  'database.calculateDocument': calculateDocument,
  'database.insertDocument': insertDocument,
  'database.modifyDocument': modifyDocument,
  'database.modifyAndReturnDoc': modifyAndReturnDoc,
  'database.removeDocument': removeDocument,
  'database.aggregateDocuments': aggregateDocuments,
  'database.addCollection': addCollection,
  'database.startTransaction': startTransaction,
  'database.commitTransaction': commitTransaction,
  'database.abortTransaction': abortTransaction,
  'functions.invokeFunction': invokeFunction,
  'storage.getUploadMetadata': getUploadMetadata,
  'storage.batchGetDownloadUrl': batchGetDownloadUrl,
  'storage.batchDeleteFile': batchDeleteFile,
  'local.setFault': control.setFault,
  'local.setTime': control.setTime,
};

/** A request as the SDK makes it: JSON, or a form (only `wx.openApi`) whose `requestData` is bytes. */
interface WireRequest {
  params: Record<string, unknown>;
  requestData: Buffer | undefined;
}

async function readRequest(request: Request): Promise<WireRequest> {
  const body = await readBody(request, MAX_REQUEST_BYTES);
  if (!body) throw new WireError('EXCEED_MAX_PAYLOAD_SIZE', 'request body is larger than 6 MB');
  const contentType = request.headers.get('content-type') ?? '';
  if (contentType.startsWith('multipart/form-data')) {
    const { fields, files } = await readForm(contentType, body);
    return { params: fields, requestData: files.requestData };
  }
  try {
    const params: unknown = JSON.parse(body.toString('utf8'));
    if (typeof params === 'object' && params !== null && !Array.isArray(params)) {
      return { params: params as Record<string, unknown>, requestData: undefined };
    }
  } catch {
    // Answered below, as any body that is no object.
  }
  throw invalidParam('the body must be a JSON object');
}

async function answerAction(name: string, params: Record<string, unknown>, call: WireCall) {
  const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
  if (!action) throw invalidParam(`unknown action: ${name.slice(0, 100)}`);
  const fault = await call.faults.meet(name);
  if (fault?.kind === 'fail') throw new WireError('SYS_ERR', fault.message ?? 'told to fail');
  if (fault?.kind === 'refuse') throw new WireError(String(fault.code), fault.message ?? 'told to refuse');
  return action(params, call);
}

/**
 * The CloudBase wire: `POST /admin`, as wx-server-sdk speaks it. Answers 200 with `{code, message, requestId}` for every
 * refusal. Without this start's credentials no action is looked at.
 */
export function createAdmin(context: WireContext, credentials: Credentials, invocations: Invocations): Hono {
  return new Hono().post('/admin', async (c) => {
    const requestId = randomUUID();
    try {
      const { params, requestData } = await readRequest(c.req.raw);
      if (!opens(credentials, c.req.header('authorization'), params.sessionToken)) {
        throw new WireError('SIGN_PARAM_INVALID', 'the credentials are not those of this start');
      }
      const call: WireCall = { ...context, invocation: invocations.find(params.wxCloudApiToken) };
      const name = String(params.action ?? '');
      if (name === 'wx.openApi') {
        const answer = await callOpenapi(String(params.apiName ?? ''), requestData ?? Buffer.alloc(0), call);
        return c.body(new Uint8Array(answer), 200, { 'content-type': 'application/octet-stream' });
      }
      return c.json({ requestId, ...(await answerAction(name, params, call)) });
    } catch (error) {
      const { code, message } = toWireError(error);
      // The SDK tells an openapi refusal from an answer by this exact header.
      return c.body(JSON.stringify({ code, message, requestId }), 200, {
        'content-type': 'application/json; charset=utf-8',
      });
    }
  });
}
