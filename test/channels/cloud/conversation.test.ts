import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type House, openHouse } from './house.ts';
import { openPhone, type Phone, SRI, textOf } from './phone.ts';

describe('a worker on WhatsApp by the Cloud API', () => {
  let house: House;
  let phone: Phone;

  beforeEach(async () => {
    house = await openHouse();
    phone = openPhone(house.graph, house.channel, SRI);
  });
  afterEach(async () => {
    expect(house.graph.refusals).toEqual([]);
    await house.close();
  });

  async function answer(act: Promise<unknown>): Promise<string> {
    const before = phone.inbox().length;
    await act;
    await house.settle();
    const answers = phone.inbox().slice(before);
    return answers.map(({ message }) => textOf(message)).join('\n\n');
  }

  test('is led to the end by words, a list, buttons and numbers', async () => {
    expect(await answer(phone.write('gak bisa login jmo'))).toContain('pernah bisa masuk JMO?');
    expect(await answer(phone.tap('1. Pernah'))).toContain('Apa yang terjadi');
    expect(await answer(phone.tap('1. Lupa kata sandi'))).toContain('Langkah 1 dari 6');
    expect(await answer(phone.tap('1. Sudah'))).toContain('Langkah 2 dari 6');
    expect(await answer(phone.write('1'))).toContain('Langkah 3 dari 6');
    expect(await answer(phone.write('sudah bu'))).toContain('Langkah 4 dari 6');
    expect(await answer(phone.tap('1. Sudah'))).toContain('Langkah 5 dari 6');
    expect(await answer(phone.tap('1. Sudah'))).toContain('Langkah 6 dari 6');
    expect(await answer(phone.tap('1. Sudah'))).toContain('Bagaimana hasilnya?');
    expect(await answer(phone.tap('Sudah bisa masuk'))).toContain('Syukurlah');
    // What she saw of the step with a picture: the picture, the words, three buttons.
    expect(phone.print()).toMatch(
      /\| \[gambar\]\n\| Langkah 4 dari 6\n.*"Lupa Kata Sandi\?".*\n\| \( 1\. Sudah \)\n\| \( 2\. Belum \)\n\| \( 3\. Macet di sini \)/s,
    );
  });
});
