import { expect, test } from 'vitest';
import { readHealth } from '#store/health.ts';
import { CLIENTS, type Library } from './bench.ts';
import { type Factory, openFactory } from './factory.ts';
import { openPhone, type Phone } from './phone.ts';

/** Somebody who taps what she is offered, once it is there. */
function worker({ fake }: Factory, phone: Phone) {
  let seen = 0;
  const answered = async () => {
    await fake.until(() => phone.shown.slice(seen).some(({ rows }) => rows.length > 0));
    seen = phone.shown.length;
  };
  const isOffered = (label: string) =>
    phone.shown
      .at(-1)
      ?.rows.flat()
      .some(({ text }) => text.endsWith(`. ${label}`)) === true;
  return {
    /** Waits for something to tap that was not there before. */
    answered,
    async write(text: string) {
      phone.write(text);
      await answered();
    },
    async tap(label: string) {
      phone.tap(label);
      await answered();
    },
    async tapWhileOffered(label: string) {
      while (isOffered(label)) await this.tap(label);
    },
  };
}

test.each(
  Object.keys(CLIENTS) as Library[],
)('a worker who cannot log in is led to the end by %s', async (library) => {
  await using factory = await openFactory(library);
  const { fake, app, log } = factory;
  for (const id of [501, 502]) {
    const phone = openPhone(fake, id);
    const person = worker(factory, phone);
    await person.write('gak bisa login jmo');
    expect(phone.shown[0]?.text).toContain('Kami tidak pernah minta kode');
    await person.tap('Ya, pernah');
    await person.tap('Lupa kata sandi');
    await person.tapWhileOffered('Sudah');
    phone.tap('Sudah bisa masuk');
    await fake.until(() => phone.shown.at(-1)?.text.startsWith('Syukurlah') === true);

    const steps = phone.shown.filter(({ bold }) => bold.length > 0);
    expect(steps.map(({ bold }) => bold[0])).toEqual(
      steps.map((_, index) => `Langkah ${index + 1} dari ${steps.length}`),
    );
    expect(steps.filter(({ photo }) => photo !== undefined).length).toBeGreaterThan(1);
    expect(steps.every(({ rows }) => rows[0]?.length === 2)).toBe(true);
  }
  // Every picture went up once, for both of them, and every tap was answered once.
  const uploads = fake.calls.filter(({ fields }) => fields['photo'] instanceof Uint8Array);
  expect(uploads).toHaveLength(fake.files.size);
  expect(new Set(fake.callbacks.values())).toEqual(new Set([1]));
  const closed = await app.db.kysely
    .selectFrom('facts')
    .selectAll()
    .where('kind', '=', 'episode-closed')
    .execute();
  expect(closed).toHaveLength(2);
  expect(log.join('')).not.toContain(fake.token.slice(-20));
  expect(fake.mistakes).toEqual([]);
});

test('what was written while Posko was down is answered at its start, once, and old buttons still work', async () => {
  await using factory = await openFactory('grammy');
  const { fake } = factory;
  const phone = openPhone(fake, 501);
  const person = worker(factory, phone);
  await person.write('gak bisa login jmo');
  await factory.stop();
  const before = phone.shown.length;
  phone.tap('Ya, pernah');
  await factory.start();
  await person.answered();
  await person.tap('Lupa kata sandi');
  await fake.until(() => fake.waiting().length === 0);
  const questions = phone.shown.slice(before).filter(({ rows }) => rows.length > 0);
  expect(questions.map(({ rows }) => rows[0]?.[0]?.text)).toEqual(['1. Lupa kata sandi', '1. Sudah']);
  expect(fake.callbacks.size).toBe(2);
});

test('whoever blocks the bot is sent nothing more until she writes again', async () => {
  await using factory = await openFactory('telegraf');
  const { fake, app } = factory;
  const phone = openPhone(fake, 501);
  const person = worker(factory, phone);
  await person.write('gak bisa login jmo');
  const dead = async () =>
    (await app.db.kysely.selectFrom('addresses').select('dead_at').executeTakeFirstOrThrow()).dead_at;
  phone.block();
  await fake.until(() => fake.waiting().length === 0);
  expect(await dead()).not.toBeNull();
  phone.unblock();
  await person.write('/start');
  expect(await dead()).toBeNull();
});

test.each([
  { whose: 'ours', holder: undefined, says: 'stopped' },
  { whose: "another's by now", holder: 'boot-2', says: 'up' },
])('the last word about an account that is $whose is $says', async ({ holder, says }) => {
  await using factory = await openFactory('grammy');
  const phone = openPhone(factory.fake, 501);
  await worker(factory, phone).write('halo');
  const { kysely } = factory.app.db;
  const state = async () => (await readHealth(kysely)).find(({ channel }) => channel === 'telegram')?.state;
  await factory.fake.until(() => phone.shown.length > 0);
  expect(await state()).toBe('up');
  if (holder !== undefined)
    await kysely.updateTable('leases').set({ holder }).where('name', '=', 'channel:telegram').execute();
  await factory.halt();
  expect(await state()).toBe(says);
});
