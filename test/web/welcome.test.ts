import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Content } from '#model/content.ts';
import { wholeContent } from '../content/whole.ts';
import { Talk } from '../engine/conversation.ts';
import { hasChromium, openPhone, type Phone } from './chromium.ts';
import { type House, openHouse } from './house.ts';

let content: Content;
let house: House;
let phone: Phone;
let talk: Talk;

/** Lets the real conversation answer, instead of the bench's little bot. */
function converse({ bench }: House): void {
  const home = content.nodes[content.home]?.wording.id;
  bench.welcome = async () => ({ text: home?.body ?? '', choices: home?.choices ?? [] });
  bench.slow = true;
  const { receive } = bench;
  bench.receive = async (arrival) => {
    const line = await receive(arrival);
    const said = talk.say(arrival.text ?? '', { gather: 3_000 });
    const { mode } = talk.state;
    const asides = mode.kind === 'idle' ? null : mode.offered.flatMap((one) => (one.aside ? one.label : []));
    Object.assign(bench.talks.get(arrival.address) ?? {}, { idle: mode.kind === 'idle', asides });
    for (const { outgoing } of said) bench.speak(outgoing, arrival.address);
    return line;
  };
}

describe.runIf(hasChromium)('the welcome', () => {
  beforeAll(async () => {
    content = await wholeContent();
    phone = await openPhone();
  });
  afterAll(() => phone.close());

  beforeEach(async () => {
    talk = new Talk(content);
    house = await openHouse();
    converse(house);
    await phone.context.clearCookies();
  });
  afterEach(() => house.close());

  test('leads somewhere at once with each of its buttons', async () => {
    const page = await phone.context.newPage();
    await page.goto(house.url);
    const choices = content.nodes[content.home]?.choices ?? [];
    expect(await page.locator('#ask .answer').count()).toBe(choices.length);
    expect(choices.length).toBe(8);
    for (const [index, choice] of choices.entries()) {
      talk = new Talk(content);
      await phone.context.clearCookies();
      await page.goto(house.url);
      await page.locator('#ask .answer').nth(index).click();
      await page.locator('#lines .bubble', { hasText: 'Ini Posko' }).waitFor();
      await page.locator('#dots').waitFor({ state: 'hidden' });
      expect(talk.facts.find((fact) => fact.kind === 'node-entered')).toMatchObject({ node: choice.to });
      expect(talk.facts.find((fact) => fact.kind === 'answered')).toMatchObject({ choice: String(index) });
    }
    await page.close();
  });

  test('asks for consent below the first answer, and no more once it is given', async () => {
    const page = await phone.context.newPage();
    await page.goto(house.url);
    await page.click('button:has-text("Lainnya")');
    await page.locator('.aside', { hasText: 'Setuju' }).waitFor();
    await page.fill('#text', 'setuju');
    await page.click('.send');
    await page.locator('#lines .bubble', { hasText: 'Terima kasih' }).waitFor();
    await page.locator('.aside').first().waitFor({ state: 'detached' });
    expect(await page.locator('#ask .answer').count()).toBe(10);
    await page.close();
  });
});
