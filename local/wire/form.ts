import busboy from 'busboy';
import { invalidParam } from './errors';

/**
 * The fields of a multipart body, as bytes: `requestData` is binary, and the SDK sends it without a file name, so it
 * arrives as a field. Throws INVALID_PARAM when the body is no such form.
 */
export function readForm(contentType: string, body: Buffer): Promise<Record<string, Buffer>> {
  return new Promise((resolve, reject) => {
    const fields: Record<string, Buffer> = {};
    const refuse = (error: unknown) => reject(invalidParam(error instanceof Error ? error.message : 'not a form'));
    try {
      const parser = busboy({
        headers: { 'content-type': contentType },
        // One character a byte, or binary would be lost in decoding.
        defCharset: 'latin1',
        limits: { fieldSize: body.length },
      });
      parser.on('field', (name, value) => {
        fields[name] = Buffer.from(value, 'latin1');
      });
      parser.on('error', refuse);
      parser.on('close', () => resolve(fields));
      parser.end(body);
    } catch (error) {
      refuse(error);
    }
  });
}
