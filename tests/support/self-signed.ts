// How does a server of the tests speak TLS? With a certificate that nobody vouches for, made on the spot.
import { generateKeyPairSync, sign } from 'node:crypto';

const COMMON_NAME = Buffer.from('0603550403', 'hex');
const SEQUENCE = 0x30;
const SET = 0x31;
const INTEGER = 0x02;
const BITS = 0x03;
const UTF8 = 0x0c;
const TIME = 0x17;
/** ecdsa-with-SHA256, as an object identifier. */
const ALGORITHM = sequence(Buffer.from('06082a8648ce3d040302', 'hex'));

export function signCertificate(): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = sequence(
    encode(SET, sequence(COMMON_NAME, encode(UTF8, Buffer.from('tests of Demarche')))),
  );
  const body = sequence(
    encode(INTEGER, Buffer.of(1)),
    ALGORITHM,
    name,
    sequence(
      encode(TIME, Buffer.from('200101000000Z')),
      encode(TIME, Buffer.from('491231235959Z')),
    ),
    name,
    publicKey.export({ type: 'spki', format: 'der' }),
  );
  const signature = Buffer.concat([Buffer.of(0), sign('sha256', body, privateKey)]);
  const whole = sequence(body, ALGORITHM, encode(BITS, signature));
  const lines = whole.toString('base64').match(/.{1,64}/g) ?? [];
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n'),
  };
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return encode(SEQUENCE, Buffer.concat(parts));
}

function encode(tag: number, content: Buffer): Buffer {
  const { length } = content;
  const size =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.of(tag, ...size), content]);
}
