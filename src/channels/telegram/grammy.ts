import { Api, InputFile } from 'grammy';
import { type Client, Upload } from './client.ts';
import { failureOf } from './failure.ts';

type Raw = Readonly<Record<string, (...given: unknown[]) => Promise<unknown>>>;

/** Speaks to the Bot API through grammY, without its retries: what is sent again is decided by the outbox. */
export function grammyClient(token: string, apiRoot: string): Client {
  // Every method is there by its name, also those that are newer than the types.
  const raw = new Api(token, { apiRoot }).raw as unknown as Raw;
  return {
    async call(method, payload, signal) {
      const fields = Object.entries(payload).map(([name, value]) => [name, file(value)]);
      // A method without fields takes the signal first.
      const given = fields.length === 0 ? [signal] : [Object.fromEntries(fields), signal];
      try {
        return await raw[method]?.(...given);
      } catch (error) {
        throw failureOf(error);
      }
    },
  };
}

function file(value: unknown): unknown {
  return value instanceof Upload ? new InputFile(value.bytes, value.name) : value;
}
