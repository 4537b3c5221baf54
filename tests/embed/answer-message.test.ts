// Does a frame obey only whom its site has named, and keep silent toward everybody else?
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAnswer, type IncomingMessage } from '../../src/embed/answer-message.ts';

const NAMED = 'https://news.example';

function frame({ embedders = [NAMED], origin = 'https://graphs.example' } = {}) {
  const parent = {};
  const done: string[] = [];
  let time = 0;
  const answer = createAnswer(
    { parent, origin, embedders: () => embedders, now: () => time },
    {
      view: () => 'by=state',
      setView: (fragment) => {
        done.push(fragment);
        return [];
      },
      scene: () => null,
      setTheme: (theme) => void done.push(theme),
    },
  );
  return {
    done,
    pass: (seconds: number) => {
      time += seconds * 1000;
    },
    say: (data: unknown, from: Partial<IncomingMessage> = {}) =>
      answer({ source: parent, origin: NAMED, data, ...from }),
  };
}

const command = (content: object) => ({
  type: 'demarche:command',
  protocol: 1,
  id: 7,
  ...content,
});
const SET = command({ command: 'setView', view: 'stance=demands' });

describe('an origin that the site has named', () => {
  it('changes and asks, and each reply carries the id of its command', () => {
    const { say, done } = frame();
    const reply = { type: 'demarche:reply', protocol: 1, id: 7 };
    expect(say(SET)).toEqual({ ...reply, result: { view: 'by=state', notices: [] } });
    expect(say(command({ command: 'view' }))).toMatchObject({ result: { view: 'by=state' } });
    expect(say(command({ command: 'scene' }))).toEqual({ ...reply, result: { scene: null } });
    expect(say(command({ command: 'setTheme', theme: 'dark' }))).toMatchObject({ id: 7 });
    expect(done).toEqual(['stance=demands', 'dark']);
  });

  it('is told what is wrong with a command, and nothing is done', () => {
    const { say, done } = frame();
    for (const [what, place] of [
      [command({ command: 'eval', code: '1' }), 'command'],
      [command({ command: 'setView' }), 'view'],
      [command({ command: 'setView', view: 3 }), 'view'],
      [command({ command: 'setView', view: 'x'.repeat(20_001) }), 'view'],
      [command({ command: 'setTheme', theme: 'red' }), 'theme'],
      [command({ command: 'view', extra: 1 }), 'extra'],
      [{ ...SET, protocol: 2 }, 'protocol'],
    ] as const) {
      const reply = say(what);
      expect(reply).toMatchObject({ id: 7, error: { code: 'format' } });
      expect(JSON.stringify(reply)).toContain(place);
    }
    expect(say({ ...SET, id: {} })).toMatchObject({ id: null, error: { code: 'format' } });
    expect(done).toEqual([]);
  });

  it('is held back when it floods, and heard again after a while', () => {
    const { say, done, pass } = frame();
    const replies = Array.from({ length: 5000 }, () => say(SET));
    expect(done).toHaveLength(30);
    expect(replies.at(-1)).toMatchObject({ error: { code: 'rate' } });
    pass(1);
    expect(say(SET)).toMatchObject({ result: {} });
  });
});

describe('everybody else gets no answer', () => {
  it.each<[string, Partial<IncomingMessage>]>([
    ['another origin', { origin: 'https://evil.example' }],
    ['another port', { origin: `${NAMED}:8443` }],
    ['another schema', { origin: 'http://news.example' }],
    ['a longer name', { origin: `${NAMED}.evil.example` }],
    ['a name with it inside', { origin: 'https://evil-news.example' }],
    ['capitals', { origin: 'https://NEWS.example' }],
    ['no origin', { origin: 'null' }],
    ['an empty origin', { origin: '' }],
    ['another window of that origin', { source: {} }],
    ['no window', { source: null }],
  ])('%s', (_, from) => {
    const { say, done } = frame();
    expect(say(SET, from)).toBeNull();
    expect(done).toEqual([]);
  });

  it('who has no origin, though the site has named “null” and has none itself', () => {
    const { say } = frame({ embedders: ['null'], origin: 'null' });
    expect(say(SET, { origin: 'null' })).toBeNull();
  });

  it('and messages that are not for us, whatever they hold', () => {
    const { say, done } = frame();
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (data) => {
        expect(say(data)).toBeNull();
      }),
      { seed: 70, numRuns: 500 },
    );
    expect(done).toEqual([]);
  });
});

it('the site itself may command its own frames', () => {
  const { say } = frame({ embedders: [], origin: 'https://graphs.example' });
  expect(say(SET)).toBeNull();
  expect(say(SET, { origin: 'https://graphs.example' })).toMatchObject({ result: {} });
});
