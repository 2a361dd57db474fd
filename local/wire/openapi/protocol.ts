import protobuf from 'protobufjs';
import { invalidParam } from '../errors';

/** The messages of `wx.openApi`; fields as wx-server-sdk 4.0.2 encodes and decodes them. */
const { root } = protobuf.parse(`
  syntax = "proto3";
  message KeyValuePair { string key = 1; bytes value = 2; string contenttype = 3; string filename = 4; }
  message OpenApiData { repeated KeyValuePair pairs = 1; }
  message CommApiData { int32 api_type = 1; OpenApiData openapi_data = 2; string appid = 6; }
  message CommOpenApiResp { bytes resp_data = 1; string content_type = 2; int32 error_code = 3; uint32 http_code = 4; }
`);
const apiData = root.lookupType('CommApiData');
const apiResponse = root.lookupType('CommOpenApiResp');

/** The parameters of a call. Every value travels as JSON. Throws INVALID_PARAM when it is none. */
export function decodeParameters(message: Uint8Array): Record<string, unknown> {
  try {
    const { openapiData } = apiData.toObject(apiData.decode(message)) as {
      openapiData?: { pairs?: { key: string; value: Uint8Array }[] };
    };
    const pairs = openapiData?.pairs ?? [];
    return Object.fromEntries(pairs.map(({ key, value }) => [key, JSON.parse(Buffer.from(value).toString('utf8'))]));
  } catch (error) {
    throw invalidParam(`requestData: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** An answer of WeChat's, errcode 0 or not. */
export const encodeAnswer = (answer: Record<string, unknown>): Uint8Array =>
  apiResponse
    .encode({ respData: Buffer.from(JSON.stringify(answer)), contentType: 'application/json', httpCode: 200 })
    .finish();

/** An answer that is a file: the SDK gives its bytes and type to the function. */
export const encodePicture = (contentType: string, bytes: Uint8Array): Uint8Array =>
  apiResponse.encode({ respData: bytes, contentType, httpCode: 200 }).finish();

/** A refusal by the platform before WeChat's interface was reached, such as -604101. */
export const encodeRefusal = (errorCode: number): Uint8Array => apiResponse.encode({ errorCode }).finish();
