import busboy from 'busboy';
import { invalidParam } from './errors';

/** A multipart body as the SDK makes it: text fields, and `requestData`, which is binary and so arrives as a file. */
export interface Form {
  fields: Record<string, string>;
  files: Record<string, Buffer>;
}

/** Throws INVALID_PARAM when the body is no such form. */
export function readForm(contentType: string, body: Buffer): Promise<Form> {
  return new Promise((resolve, reject) => {
    const form: Form = { fields: {}, files: {} };
    const refuse = (error: unknown) => reject(invalidParam(error instanceof Error ? error.message : 'not a form'));
    try {
      const parser = busboy({ headers: { 'content-type': contentType }, limits: { fieldSize: body.length } });
      parser.on('field', (name, value) => {
        form.fields[name] = value;
      });
      parser.on('file', (name, stream) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('error', refuse);
        stream.on('end', () => {
          form.files[name] = Buffer.concat(chunks);
        });
      });
      parser.on('error', refuse);
      parser.on('close', () => resolve(form));
      parser.end(body);
    } catch (error) {
      refuse(error);
    }
  });
}
