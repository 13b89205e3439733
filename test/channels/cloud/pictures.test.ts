import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Letter } from '#model/channel.ts';
import { PICTURE, STEP_CHOICES } from '../letters.ts';
import { type Bench, openBench, PIXEL, sendAll, toSri } from './bench.ts';
import { openPhone } from './phone.ts';

const DAY = 86_400_000;
const STEP = { text: 'Tekan Masuk.', picture: PICTURE, choices: STEP_CHOICES };

describe('pictures by the Cloud API', () => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await openBench();
    bench.pictures.set(PICTURE.hash, PIXEL);
    await bench.channel.start(bench.port);
  });
  afterEach(() => bench.close());

  const send = (letter: Letter) => sendAll(bench, letter);
  const last = () => bench.graph.taken.at(-1)?.message;

  test('a picture with answers and no words is named by what it shows', async () => {
    await send(toSri({ picture: PICTURE, choices: [{ label: 'Sudah' }] }));
    expect(last()).toMatchObject({ interactive: { body: { text: PICTURE.alt } } });
  });

  test('uploads a picture once, also for a crowd, and again when Meta has deleted it', async () => {
    await Promise.all([1, 2, 3, 4].map(() => send(toSri(STEP))));
    await send(toSri(STEP));
    expect(bench.graph.uploads).toHaveLength(1);
    await bench.pass(28 * DAY);
    await send(toSri(STEP));
    expect(bench.graph.uploads).toHaveLength(2);
    bench.graph.forgetUploads();
    expect(await send(toSri(STEP))).toMatchObject([{ kind: 'sent' }]);
    expect(bench.graph.uploads).toHaveLength(3);
    expect(last()).toMatchObject({ interactive: { header: { image: { id: '9002' } } } });
  });

  test('uploads anew after a receipt says that the picture could not be used', async () => {
    await send(toSri(STEP));
    bench.letters.set('wamid.OUT1', toSri(STEP));
    const phone = openPhone(bench.graph, bench.channel);
    const status = {
      id: 'wamid.OUT1',
      status: 'failed',
      timestamp: '1768453200',
      errors: [{ code: 131053 }],
    };
    await phone.status(status);
    await send(toSri(STEP));
    expect(bench.graph.uploads).toHaveLength(2);
  });

  test('a step goes out in words when its picture cannot be uploaded, or is lost', async () => {
    bench.graph.faults.push({ code: 131053, upload: true });
    expect(await send(toSri(STEP))).toMatchObject([{ kind: 'sent' }]);
    expect(last()).toMatchObject({
      interactive: { body: { text: '[Tombol Masuk]\n\nTekan Masuk.\n\nSETUJU · JANGAN SIMPAN' } },
    });
    bench.pictures.clear();
    bench.state.clear();
    await send(toSri({ text: 'Tekan Masuk.', picture: PICTURE }));
    expect(last()).toMatchObject({ type: 'text', text: { body: '[Tombol Masuk]\n\nTekan Masuk.' } });
  });

  test('a step goes out in words when Meta cannot use its picture, however new', async () => {
    bench.graph.faults.push({ code: 131053 });
    expect(await send(toSri(STEP))).toMatchObject([{ kind: 'sent' }]);
    expect(last()).toMatchObject({
      interactive: { body: { text: expect.stringContaining('[Tombol Masuk]') } },
    });
    expect(last()).not.toHaveProperty('interactive.header');
  });

  test('a token that is refused at the upload stops the channel, not the picture', async () => {
    bench.graph.faults.push({ code: 190, upload: true });
    expect(await send(toSri(STEP))).toEqual([{ kind: 'refused', reason: 'graph-190', scope: 'channel' }]);
  });
});
