import {
  aesDecryptGCM,
  aesEncryptGCM,
  type BinaryNode,
  Curve,
  decodeBinaryNode,
  encodeBinaryNode,
  hkdf,
  type KeyPair,
  NOISE_MODE,
  NOISE_WA_HEADER,
  proto,
  sha256,
} from '@whiskeysockets/baileys';

const NOTHING = Buffer.alloc(0);

function ivOf(counter: number): Uint8Array {
  const iv = Buffer.alloc(12);
  iv.writeUInt32BE(counter, 8);
  return iv;
}

/** The other end of Baileys' Noise XX handshake: what WhatsApp's server does. Bytes in, client payload and then nodes out. */
export class Noise {
  #bytes: Buffer = NOTHING;
  #stage: 'intro' | 'hello' | 'finish' | 'open' = 'intro';
  #hash: Buffer = Buffer.from(NOISE_MODE);
  #salt: Uint8Array = this.#hash;
  #key: Uint8Array = this.#hash;
  #count = 0;
  #reading: { readonly key: Uint8Array; count: number } = { key: NOTHING, count: 0 };
  #writing: { readonly key: Uint8Array; count: number } = { key: NOTHING, count: 0 };
  readonly #ephemeral = Curve.generateKeyPair();
  readonly #static = Curve.generateKeyPair();
  readonly #send: (bytes: Uint8Array) => void;
  readonly #payload: (payload: proto.ClientPayload) => void;
  readonly #node: (node: BinaryNode) => void;

  constructor(
    send: (bytes: Uint8Array) => void,
    payload: (payload: proto.ClientPayload) => void,
    node: (node: BinaryNode) => void,
  ) {
    this.#send = send;
    this.#payload = payload;
    this.#node = node;
  }

  #mixHash(data: Uint8Array): void {
    this.#hash = sha256(Buffer.concat([this.#hash, data]));
  }

  #mixKey(secret: Uint8Array): void {
    const [salt, key] = this.#derive(secret);
    this.#salt = salt;
    this.#key = key;
    this.#count = 0;
  }

  #derive(secret: Uint8Array): [Uint8Array, Uint8Array] {
    const both = hkdf(Buffer.from(secret), 64, { salt: Buffer.from(this.#salt), info: '' });
    return [both.subarray(0, 32), both.subarray(32)];
  }

  #encrypt(data: Uint8Array): Buffer {
    const result = aesEncryptGCM(data, this.#key, ivOf(this.#count++), this.#hash);
    this.#mixHash(result);
    return result;
  }

  #decrypt(data: Uint8Array): Buffer {
    const result = aesDecryptGCM(data, this.#key, ivOf(this.#count++), this.#hash);
    this.#mixHash(data);
    return result;
  }

  /** Takes bytes of the socket in. */
  async read(data: Buffer): Promise<void> {
    this.#bytes = Buffer.concat([this.#bytes, data]);
    if (this.#stage === 'intro') {
      this.#bytes = this.#bytes.subarray(NOISE_WA_HEADER.length);
      this.#mixHash(NOISE_WA_HEADER);
      this.#stage = 'hello';
    }
    for (;;) {
      if (this.#bytes.length < 3) return;
      const size = this.#bytes.readUIntBE(0, 3);
      if (this.#bytes.length < size + 3) return;
      const frame = this.#bytes.subarray(3, size + 3);
      this.#bytes = this.#bytes.subarray(size + 3);
      if (this.#stage === 'hello') this.#hello(frame);
      else if (this.#stage === 'finish') this.#finish(frame);
      else {
        const plain = aesDecryptGCM(frame, this.#reading.key, ivOf(this.#reading.count++), NOTHING);
        this.#node(await decodeBinaryNode(plain));
      }
    }
  }

  #hello(frame: Buffer): void {
    const client = proto.HandshakeMessage.decode(frame).clientHello?.ephemeral ?? NOTHING;
    this.#mixHash(client);
    this.#mixHash(this.#ephemeral.public);
    this.#mixKey(Curve.sharedKey(this.#ephemeral.private, client));
    const encrypted = this.#encrypt(this.#static.public);
    this.#mixKey(Curve.sharedKey(this.#static.private, client));
    const payload = this.#encrypt(certificates(this.#static));
    this.#write(
      proto.HandshakeMessage.encode({
        serverHello: { ephemeral: this.#ephemeral.public, static: encrypted, payload },
      }).finish(),
    );
    this.#stage = 'finish';
  }

  #finish(frame: Buffer): void {
    const finish = proto.HandshakeMessage.decode(frame).clientFinish;
    const identity = this.#decrypt(finish?.static ?? NOTHING);
    this.#mixKey(Curve.sharedKey(this.#ephemeral.private, identity));
    const payload = proto.ClientPayload.decode(this.#decrypt(finish?.payload ?? NOTHING));
    const [fromClient, toClient] = this.#derive(NOTHING);
    this.#reading = { key: fromClient, count: 0 };
    this.#writing = { key: toClient, count: 0 };
    this.#stage = 'open';
    this.#payload(payload);
  }

  #write(data: Uint8Array): void {
    const frame = Buffer.alloc(3 + data.length);
    frame.writeUIntBE(data.length, 0, 3);
    frame.set(data, 3);
    this.#send(frame);
  }

  /** Sends a node, once the handshake is done. */
  write(node: BinaryNode): void {
    const plain = encodeBinaryNode(node);
    this.#write(aesEncryptGCM(plain, this.#writing.key, ivOf(this.#writing.count++), NOTHING));
  }
}

/** A chain of the form of WhatsApp's, signed by a root of our own. */
function certificates(identity: KeyPair): Uint8Array {
  const root = Curve.generateKeyPair();
  const middle = Curve.generateKeyPair();
  const { Details } = proto.CertChain.NoiseCertificate;
  const intermediate = Details.encode({ serial: 1, issuerSerial: 0, key: middle.public }).finish();
  const leaf = Details.encode({ serial: 2, issuerSerial: 1, key: identity.public }).finish();
  return proto.CertChain.encode({
    intermediate: { details: intermediate, signature: Curve.sign(root.private, intermediate) },
    leaf: { details: leaf, signature: Curve.sign(middle.private, leaf) },
  }).finish();
}
