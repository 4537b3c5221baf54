// How does the address write the camera and the nodes that the reader placed?
import type { ActorId } from '../model/stance-graph.ts';
import { roundCamera, roundPin } from './picture-place.ts';
import { readId } from './url-id.ts';
import { type BadPart, single, type UrlParam } from './url-param.ts';
import { decodeText } from './url-text.ts';
import type { Camera, Pin } from './view-state.ts';

const NUMBER = /^-?\d{1,9}(?:\.\d{1,9})?$/;

export const cameraParam: UrlParam<Camera | null> = {
  ...single<Camera | null>(
    null,
    parseCamera,
    () => '',
    'The camera is x,y,zoom: numbers, the zoom from 0.001 to 100.',
  ),
  write(camera) {
    const rounded = camera === null ? null : roundCamera(camera);
    return rounded === null ? null : `${rounded.x},${rounded.y},${rounded.zoom}`;
  },
};

export const pinsParam: UrlParam<readonly Pin[]> = {
  write(pins) {
    const sorted = sortPins(pins.map(roundPin).filter((pin) => pin !== null));
    return sorted.length === 0 ? null : sorted.map(({ id, x, y }) => `${id},${x},${y}`).join('~');
  },
  read(text) {
    const pinById = new Map<ActorId, Pin>();
    const bad: BadPart[] = [];
    for (const part of text.split('~')) {
      const value = decodeText(part) ?? part;
      const pin = parsePin(value);
      if (pin === null)
        bad.push({ value, message: 'A placed actor is id,x,y: an id and two numbers.' });
      else if (pinById.has(pin.id)) bad.push({ value, message: 'This actor is placed twice.' });
      else pinById.set(pin.id, pin);
    }
    return { value: pinById.size === 0 ? undefined : sortPins([...pinById.values()]), bad };
  },
};

export function sortPins(pins: readonly Pin[]): readonly Pin[] {
  return pins.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function parseCamera(text: string): Camera | undefined {
  const [x, y, zoom, ...more] = text.split(',').map(parseNumber);
  if (x === undefined || y === undefined || zoom === undefined || more.length > 0) return undefined;
  return roundCamera({ x, y, zoom }) ?? undefined;
}

function parsePin(text: string): Pin | null {
  const [name = '', ...numbers] = text.split(',');
  const id = readId<ActorId>(name);
  const [x, y, ...more] = numbers.map(parseNumber);
  if (id === undefined || x === undefined || y === undefined || more.length > 0) return null;
  return roundPin({ id, x, y });
}

// Not `Number` alone: it takes "", "0x10" and "1e999".
function parseNumber(text: string): number {
  return NUMBER.test(text) ? Number(text) : Number.NaN;
}
