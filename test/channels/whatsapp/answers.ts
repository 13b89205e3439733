import { type BinaryNode, getBinaryNodeChild, getBinaryNodeChildren } from '@whiskeysockets/baileys';
import type { Phone } from './phones.ts';

export const SERVER = 's.whatsapp.net';

export function node(
  tag: string,
  attrs: Record<string, string>,
  content?: BinaryNode['content'],
): BinaryNode {
  return content === undefined ? { tag, attrs } : { tag, attrs, content };
}

export function child(parent: BinaryNode | undefined, ...path: readonly string[]): BinaryNode | undefined {
  return path.reduce((found, tag) => getBinaryNodeChild(found, tag), parent);
}

export function children(parent: BinaryNode | undefined, tag: string): BinaryNode[] {
  return parent === undefined ? [] : getBinaryNodeChildren(parent, tag);
}

/** What the server answers to a device's question; it says that it has `spare` keys of it at least, and `phoneAt` finds whose an address is. */
export function answerTo(
  iq: BinaryNode,
  phone: Phone,
  spare: number,
  phoneAt: (jid: string) => Phone | undefined,
): BinaryNode['content'] {
  const device = phone.device;
  if (device === undefined) return [];
  if (child(iq, 'count')) return [node('count', { value: String(Math.max(spare, device.preKeys.length)) })];
  if (child(iq, 'digest')) return [node('digest', {})];
  if (iq.attrs['xmlns'] === 'encrypt' && child(iq, 'list')) {
    device.preKeys.push(...children(child(iq, 'list'), 'key'));
    device.signedPreKey = child(iq, 'skey') ?? device.signedPreKey;
    return [];
  }
  if (child(iq, 'key')) return [node('list', {}, bundles(children(child(iq, 'key'), 'user'), phoneAt))];
  if (iq.attrs['xmlns'] === 'usync') return usync(iq, phoneAt);
  if (iq.attrs['xmlns'] === 'privacy')
    return [node('privacy', {}, [node('category', { name: 'readreceipts', value: 'all' })])];
  if (iq.attrs['xmlns'] === 'w:sync:app:state') {
    const asked = children(child(iq, 'sync'), 'collection');
    return [
      node(
        'sync',
        {},
        asked.map(({ attrs }) =>
          node('collection', { name: attrs['name'] ?? '', version: '0', type: 'result' }),
        ),
      ),
    ];
  }
  if (child(iq, 'media_conn')) {
    // Nothing listens there: pictures cannot be uploaded here.
    return [node('media_conn', { auth: 'x', ttl: '300' }, [node('host', { hostname: '127.0.0.1:9' })])];
  }
  return [];
}

function bundles(asked: readonly BinaryNode[], phoneAt: (jid: string) => Phone | undefined): BinaryNode[] {
  return asked.flatMap(({ attrs }) => {
    const device = phoneAt(attrs['jid'] ?? '')?.device;
    if (device === undefined) return [];
    const one = device.preKeys.shift();
    return [
      node('user', { jid: attrs['jid'] ?? '' }, [
        node('registration', {}, device.registration),
        node('type', {}, Buffer.from([5])),
        node('identity', {}, device.identity),
        device.signedPreKey,
        ...(one === undefined ? [] : [one]),
      ]),
    ];
  });
}

function usync(iq: BinaryNode, phoneAt: (jid: string) => Phone | undefined): BinaryNode[] {
  const users = children(child(iq, 'usync', 'list'), 'user').flatMap(({ attrs }) => {
    const jid = attrs['jid'] ?? '';
    const phone = phoneAt(jid);
    if (phone === undefined) return [];
    const lid = jid.endsWith('@lid') || phone.secret ? [] : [node('lid', { val: phone.lid })];
    const devices = phone.device === undefined ? [] : [node('device', { id: '1', 'key-index': '1' })];
    return [node('user', { jid }, [node('devices', {}, [node('device-list', {}, devices)]), ...lid])];
  });
  return [node('usync', {}, [node('list', {}, users)])];
}
