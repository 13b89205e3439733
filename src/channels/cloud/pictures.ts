import { z } from 'zod';
import type { Port } from '#model/channel.ts';
import { DAY, type Duration, type Instant } from '#model/time.ts';
import type { Answer, Graph } from './client.ts';

// Meta keeps an uploaded file for 30 days (Media API reference); the rest is left for letters that wait.
const LIFE: Duration = 27 * DAY;

/** An uploaded picture; `kept` when it was uploaded before, so that Meta may have lost it. */
export type Upload =
  | { readonly kind: 'uploaded'; readonly id: string; readonly kept: boolean }
  | { readonly kind: 'missing' }
  | Exclude<Answer, { readonly kind: 'done' }>;

/** The pictures of the content as Meta's files: each is uploaded once and then named by its id. */
export interface Pictures {
  upload(port: Port, hash: string): Promise<Upload>;
  /** Meta does not know it any more, or cannot use it. */
  forget(port: Port, hash: string): Promise<void>;
}

const KEPT = z.object({ id: z.string(), until: z.number() });
const UPLOADED = z.object({ id: z.string().min(1) });
const PNG = [0x89, 0x50, 0x4e, 0x47];

/** Keeps the ids in the channel's own state, by number: Meta's files belong to one. */
export function createPictures(graph: Graph, numberId: string, now: () => Instant): Pictures {
  const under = new Map<string, Promise<Upload>>();
  const keyOf = (hash: string) => `picture:${numberId}:${hash}`;

  async function find(port: Port, hash: string): Promise<string | undefined> {
    const key = keyOf(hash);
    const kept = KEPT.safeParse(JSON.parse((await port.state.read([key])).get(key) ?? 'null'));
    return kept.success && kept.data.until > now() ? kept.data.id : undefined;
  }

  async function send(port: Port, hash: string): Promise<Upload> {
    const id = await find(port, hash);
    if (id !== undefined) return { kind: 'uploaded', id, kept: true };
    const bytes = await port.picture(hash);
    if (bytes === undefined) return { kind: 'missing' };
    const type = PNG.every((byte, index) => bytes[index] === byte) ? 'image/png' : 'image/jpeg';
    const form = new FormData();
    form.set('messaging_product', 'whatsapp');
    form.set('type', type);
    form.set('file', new Blob([new Uint8Array(bytes)], { type }), type.replace('image/', 'picture.'));
    const answer = await graph.post(`${numberId}/media`, form);
    if (answer.kind !== 'done') return answer;
    const uploaded = UPLOADED.safeParse(answer.body);
    if (!uploaded.success) return { kind: 'unknown' };
    const entry = JSON.stringify({ id: uploaded.data.id, until: now() + LIFE });
    await port.state.write(new Map([[keyOf(hash), entry]]));
    return { kind: 'uploaded', id: uploaded.data.id, kept: false };
  }

  return {
    // A thousand people at the same step wait for one upload.
    upload(port, hash) {
      const begun = under.get(hash) ?? send(port, hash).finally(() => under.delete(hash));
      under.set(hash, begun);
      return begun;
    },
    forget: (port, hash) => port.state.write(new Map([[keyOf(hash), null]])),
  };
}
