import { Telegram } from 'telegraf';
import { type Client, type Payload, Upload } from './client.ts';
import { failureOf } from './failure.ts';

type Call = (method: string, payload: object, options: { signal: AbortSignal }) => Promise<unknown>;

/** Speaks to the Bot API through Telegraf, for teams that already run it. Its types end at Bot API 7.1, so the call is untyped. */
export function telegrafClient(token: string, apiRoot: string): Client {
  // It resolves methods against the root as a folder: without the slash, a path in it is lost.
  const telegram = new Telegram(token, { apiRoot: `${apiRoot}/`, webhookReply: false });
  const call = telegram.callApi.bind(telegram) as unknown as Call;
  return {
    async call(method, payload, signal) {
      try {
        return await call(method, written(payload), { signal });
      } catch (error) {
        throw failureOf(error);
      }
    },
  };
}

/** In a form Telegraf writes only some objects as JSON and silently drops the others, so they are written before. */
function written(payload: Payload): object {
  const entries = Object.entries(payload);
  if (!entries.some(([, value]) => value instanceof Upload)) return payload;
  return Object.fromEntries(
    entries.map(([name, value]) => {
      if (value instanceof Upload) return [name, { source: Buffer.from(value.bytes), filename: value.name }];
      return [name, typeof value === 'object' ? JSON.stringify(value) : value];
    }),
  );
}
