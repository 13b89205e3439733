import type { IncomingMessage } from 'node:http';

/** Everything a request carries. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A field of a form; a file has a type and a name. */
interface Field {
  readonly content: string;
  readonly type?: string;
  readonly name?: string;
}

/** The fields of a form with files, as browsers and fetch write it. */
export function fieldsOf(contentType: string, body: Buffer): Map<string, Field> {
  const [, boundary = '\0'] = /^multipart\/form-data; boundary=(.+)$/.exec(contentType) ?? [];
  const fields = new Map<string, Field>();
  for (const piece of body.toString('latin1').split(`--${boundary}`)) {
    const [head = '', ...rest] = piece.split('\r\n\r\n');
    const [, field] = /name="([^"]+)"/.exec(head) ?? [];
    if (field === undefined) continue;
    const [, name] = /filename="([^"]+)"/.exec(head) ?? [];
    const [, type] = /content-type: ([^\r\n]+)/i.exec(head) ?? [];
    const content = rest.join('\r\n\r\n').replace(/\r\n$/, '');
    fields.set(field, { content, ...(type !== undefined && { type }), ...(name !== undefined && { name }) });
  }
  return fields;
}
