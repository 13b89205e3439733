import { expect, it } from 'vitest';
import { ACCOUNT, openFakeGraph } from '../channels/cloud/fake-graph.ts';
import { SRI, textOf } from '../channels/cloud/phone.ts';
import { asMetaWrites, ourValue, signatureOf, webhookOf } from '../channels/cloud/webhooks.ts';
import { ended, newFolder, posko, printed, start } from './posko.ts';

const SETTINGS = {
  WHATSAPP_CLOUD_NUMBER_ID: ACCOUNT.numberId,
  WHATSAPP_CLOUD_TOKEN: ACCOUNT.token,
  WHATSAPP_CLOUD_APP_SECRET: ACCOUNT.appSecret,
  WHATSAPP_CLOUD_VERIFY_TOKEN: ACCOUNT.verifyToken,
};

it('posko start shakes hands with Meta, answers a signed webhook by the Graph API, and logs nothing of it', async () => {
  const graph = await openFakeGraph();
  graph.now = Date.now();
  const folder = newFolder();
  const environment = { ...SETTINGS, GRAPH_API_ROOT: graph.root, POSKO_PORT: '0', POSKO_LOG_LEVEL: 'debug' };
  const child = start(folder, ['start'], environment);
  let log = '';
  child.stderr?.on('data', (chunk) => {
    log += chunk;
  });
  const out = await printed(child, /http:\/\/\S+/);
  const webhook = new URL('/webhooks/cloud', /http:\/\/\S+/.exec(out)?.[0]);

  const question = {
    'hub.mode': 'subscribe',
    'hub.verify_token': ACCOUNT.verifyToken,
    'hub.challenge': '42',
  };
  const asked = await fetch(`${webhook}?${new URLSearchParams(question)}`);
  expect([asked.status, await asked.text()]).toEqual([200, '42']);

  const timestamp = String(Math.floor(Date.now() / 1_000));
  const text = { body: 'halo 😀 é' };
  const message = { from: SRI.number, id: 'wamid.A', timestamp, type: 'text', text };
  const body = asMetaWrites(webhookOf(ourValue({ messages: [message] })));
  const post = (signature: string) =>
    fetch(webhook, {
      method: 'POST',
      body: new Uint8Array(body),
      headers: { 'content-type': 'application/json', 'x-hub-signature-256': signature },
    });
  expect((await post(signatureOf(body, 'somebody else'))).status).toBe(401);
  expect((await post(signatureOf(body))).status).toBe(200);
  await expect.poll(() => graph.taken.length, { timeout: 20_000 }).toBeGreaterThan(1);
  expect(graph.taken.map(({ message: sent }) => [sent.to, textOf(sent)])[0]).toEqual([
    SRI.number,
    expect.stringContaining('tempat tanya JMO'),
  ]);
  expect(graph.refusals).toEqual([]);

  const status = await posko(folder, ['status'], environment);
  expect(status.out).toMatch(/cloud.*\bup\b.*Meta answers for/);
  child.kill('SIGTERM');
  expect(await ended(child)).toBe(0);
  for (const told of [...Object.values(SETTINGS), SRI.number ?? '', 'halo', 'tempat tanya'])
    expect(log).not.toContain(told);
  await graph.close();
});
