// Does reading say everything that is wrong, and keep everything that is right?
import { describe, expect, test } from 'vitest';
import { CORE_VOCABULARY } from '../../src/model/core-vocabulary.ts';
import { describeIssue } from '../../src/model/describe-issue.ts';
import { parseDataset } from '../../src/model/parse-dataset.ts';
import { readDataset } from '../../src/model/read-dataset.ts';
import { sampleDataset, sampleWith } from '../support/sample-dataset.ts';

type Change = Parameters<typeof sampleWith>[0];

function say(change: Change): readonly string[] {
  return parseDataset(sampleWith(change)).issues.map(describeIssue);
}

test('a fault of the whole file is said with its line alone', () => {
  expect(readDataset('{"a": 1').issues.map(describeIssue)).toEqual([
    'E-JSON-CUT (line 1:8): the file ends too early. Download or copy it again, whole.',
  ]);
});

test('a sound dataset is loaded without a word', () => {
  const reading = parseDataset(sampleDataset());
  expect(reading).toMatchObject({ verdict: 'loaded', issues: [], setAside: 0 });
  expect(reading.dataset).toEqual(sampleDataset());
});

describe('each fault is named with its place, its record and its cure', () => {
  const cases: readonly [string, Change, string][] = [
    [
      'an actor that does not exist',
      (d) => (d['stances'][0].target = 'merow'),
      'E-REF-ACTOR stances[0] "mfa-condemns-dam".target: no actor has the id "merow". Did you mean "merrow"?',
    ],
    [
      'an actor whose id has swapped letters',
      (d) => (d['stances'][0].source = 'cladormfa'),
      'E-REF-ACTOR stances[0] "mfa-condemns-dam".source: no actor has the id "cladormfa". Did you mean "caldor-mfa"?',
    ],
    [
      'an article that does not exist',
      (d) => (d['stances'][1].evidence[0].article = 'gazette'),
      'E-REF-ARTICLE stances[1] "merrow-demands-talks".evidence[0].article: no article has the id "gazette". Use an id that exists, or add the article.',
    ],
    [
      'a stance that the vocabulary lacks',
      (d) => (d['stances'][1].stance = 'demand'),
      'E-REF-STANCE-KIND stances[1] "merrow-demands-talks".stance: no stance in the vocabulary has the id "demand". Did you mean "demands"?',
    ],
    [
      'a speaker that does not exist',
      (d) => (d['stances'][0].evidence[0].speaker = 'osc'),
      'E-REF-SPEAKER stances[0] "mfa-condemns-dam".evidence[0].speaker: no actor has the id "osc". Did you mean "osk"?',
    ],
    [
      'a whole that does not exist',
      (d) => (d['actors'][4].partOf = 'valley'),
      'E-REF-PART-OF actors[4] "tann-valley".partOf: no actor has the id "valley". Use an id that exists, or add the actor.',
    ],
    [
      'a voice that is misspelt',
      (d) => (d['stances'][0].evidence[0].voice = 'dirct'),
      'E-VALUE stances[0] "mfa-condemns-dam".evidence[0].voice: "dirct" is not one of the values it may have. Use "direct", "partial", "paraphrase", "narration" or "headline". Did you mean "direct"?',
    ],
    [
      'a sign that is no sign',
      (d) => (d['vocabulary'][0].sign = 2),
      'E-VALUE vocabulary[0] "condemns".sign: 2 is not one of the values it may have. Use -1, 0 or 1.',
    ],
    [
      'a property that is missing because a letter of it is Cyrillic',
      (d) => {
        const quote = d['stances'][1].evidence[0];
        quote.vоice = quote.voice;
        quote.voice = undefined;
        delete quote.voice;
      },
      'E-MISSING stances[1] "merrow-demands-talks".evidence[0].voice: the property "voice" is missing. Rename "vоice". Did you mean "voice"? (a letter is of another alphabet)',
    ],
    [
      'a property that is missing',
      (d) => delete d['actors'][4].name,
      'E-MISSING actors[4] "tann-valley".name: the property "name" is missing. Add "name".',
    ],
    [
      'a number where text belongs',
      (d) => (d['stances'][1].topic = 12),
      'E-TYPE stances[1] "merrow-demands-talks".topic: this must be text, but it is 12. Write text here.',
    ],
    [
      'text where a record belongs',
      (d) => d['articles'].push('nonsense'),
      'E-TYPE articles[3]: this must be an object, but it is "nonsense". Write an object here.',
    ],
    [
      'an identifier with capitals',
      (d) => (d['articles'][2].id = 'Courier 3'),
      'E-ID articles[2] "Courier 3".id: "Courier 3" is not an identifier. Use 1 to 64 lower-case letters a–z, digits and hyphens, with a letter or digit first.',
    ],
    [
      'a day that no calendar has',
      (d) => (d['stances'][0].date.value = '2031-02-30'),
      'E-DATE stances[0] "mfa-condemns-dam".date.value: "2031-02-30" is not a date. Write a date of the calendar as 2026, 2026-01 or 2026-01-03.',
    ],
    [
      'a leap day in a common year',
      (d) => (d['stances'][0].date.value = '2031-02-29'),
      'E-DATE stances[0] "mfa-condemns-dam".date.value: "2031-02-29" is not a day of the calendar. Write a date of the calendar as 2026, 2026-01 or 2026-01-03.',
    ],
    [
      'a link that is a script',
      (d) => (d['articles'][2].url = 'javascript:alert(1)'),
      'E-URL articles[2] "courier-3".url: "javascript:alert(1)" is not a web address that can be opened. Use an address that begins with http:// or https://, without a user name, spaces or hidden characters.',
    ],
    [
      'a name of spaces',
      (d) => (d['actors'][4].name = '  '),
      'E-BLANK actors[4] "tann-valley".name: "  " holds no text. Write some text, or leave the property out if it is optional.',
    ],
    [
      'a quote that is a whole article',
      (d) => (d['stances'][1].evidence[0].exact = 'x'.repeat(5001)),
      'E-TOO-LONG stances[1] "merrow-demands-talks".evidence[0].exact: the text has 5001 characters; at most 5000 are allowed here. Shorten it, or split it into several.',
    ],
    [
      'a position between two characters',
      (d) => (d['stances'][0].evidence[0].start = 24.5),
      'E-NUMBER stances[0] "mfa-condemns-dam".evidence[0].start: 24.5 is not a position in a text. Use a whole number from 0 to 5000000.',
    ],
    [
      'a digest in capitals',
      (d) => (d['articles'][2].sha256 = 'AB'),
      'E-SHA256 articles[2] "courier-3".sha256: "AB" is not a SHA-256 digest. Write the 64 lower-case hexadecimal digits that sha256sum prints.',
    ],
    [
      'a language by its name',
      (d) => (d['articles'][2].language = 'Old English'),
      'E-LANGUAGE articles[2] "courier-3".language: "Old English" is not a language tag. Use a tag such as "en", "es-419" or "zh-Hant".',
    ],
    [
      'a state by its long code',
      (d) => (d['actors'][2].iso = 'MWI'),
      'E-COUNTRY actors[2] "merrow".iso: "MWI" is not an ISO 3166-1 alpha-2 code. Use two capital letters, or leave it out where the state has no code.',
    ],
    [
      'a text outside the folder of the dataset',
      (d) => (d['articles'][2].textFile = '../../secret.txt'),
      'E-TEXT-FILE articles[2] "courier-3".textFile: "../../secret.txt" is not a file below the dataset. Write a relative path with forward slashes, such as "articles/one.txt".',
    ],
    [
      'a heading that ends before it begins',
      (d) => (d['articles'][0].headings = [[22, 0]]),
      'E-HEADING articles[0] "courier-1".headings[0]: the heading runs from 22 to 0, which is no stretch of this text. Write [start, end] with start before end, both within the text.',
    ],
    [
      'offsets that do not fit the words',
      (d) => (d['stances'][0].evidence[0].end = 60),
      'E-SPAN stances[0] "mfa-condemns-dam".evidence[0].end: from 24 to 60 are 36 characters, but "exact" has 30. Count in UTF-16 code units of the text as supplied: end = start + length of "exact".',
    ],
    [
      'words past the end of their article',
      (d) => {
        d['articles'][1].length = 20;
        Object.assign(d['stances'][1].evidence[0], { article: 'courier-2', start: 0, end: 40 });
      },
      'E-SPAN stances[1] "merrow-demands-talks".evidence[0].end: the quote ends at 40, but the article "courier-2" has 20 characters. Count in UTF-16 code units of the text as supplied.',
    ],
    [
      'a beginning without an end',
      (d) => delete d['stances'][0].evidence[0].end,
      'E-SPAN-HALF stances[0] "mfa-condemns-dam".evidence[0]: only "start" is given. Give both "start" and "end", or neither.',
    ],
    [
      'narration with a speaker',
      (d) => (d['stances'][1].evidence[0].speaker = 'merrow'),
      'E-NARRATION-SPEAKER stances[1] "merrow-demands-talks".evidence[0].speaker: narration is the outlet\'s own and has no speaker. Remove "speaker", or give the quote the voice it has.',
    ],
    [
      'a stance without evidence',
      (d) => (d['stances'][1].evidence = []),
      'E-EVIDENCE stances[1] "merrow-demands-talks".evidence: nothing supports this stance: no words, no edge. Add a quote or a record, or withdraw the stance.',
    ],
    [
      'a withdrawal without a reason',
      (d) => delete d['stances'][3].note,
      'E-WITHDRAWN-NOTE stances[3] "withdrawn-one".note: a withdrawn stance says why, and this one does not. Add a "note" with the reason.',
    ],
    [
      'a property of another format',
      (d) => (d['articles'][2].mood = 'x'),
      'W-UNKNOWN-PROPERTY articles[2] "courier-3".mood: the format has no property "mood" here (kept, not used). Leave it if it is yours.',
    ],
    [
      'a record written twice',
      (d) => d['articles'].push({ ...d['articles'][2] }),
      'W-DUPLICATE-MERGED articles[3] "courier-3": "courier-3" stands here a second time with the same content (first at articles[2]); the copy is left out. Delete one of the two.',
    ],
  ];
  test.each(cases)('%s', (_, change, words) => {
    expect(say(change)).toContain(words);
  });
});

describe('what is wrong with the whole file', () => {
  const cases: readonly [string, unknown, string][] = [
    ['null', null, 'E-NOT-A-DATASET'],
    ['a list', [], 'E-NOT-A-DATASET'],
    ['a map', { type: 'FeatureCollection', features: [] }, 'E-NOT-A-DATASET'],
    ['a graph without a format', sampleWith((d) => delete d['format']), 'E-FORMAT'],
    ['a misspelt format', { ...sampleDataset(), format: 'stance-grpah/1' }, 'E-FORMAT'],
    ['a later format', { ...sampleDataset(), format: 'stance-graph/2' }, 'E-FORMAT-NEWER'],
    ['no title', sampleWith((d) => delete d['title']), 'E-MISSING'],
    ['no list of stances', sampleWith((d) => delete d['stances']), 'E-MISSING'],
    ['an impossible revision', { ...sampleDataset(), revised: '2031-02-29' }, 'E-DATE'],
  ];
  test.each(cases)('%s is refused', (_, value, code) => {
    const reading = parseDataset(value);
    expect(reading).toMatchObject({ verdict: 'refused', dataset: null });
    expect(reading.issues.map((issue) => issue.code)).toContain(code);
  });

  test('the message for a later format says that a newer version made it', () => {
    const [issue] = parseDataset({ ...sampleDataset(), format: 'stance-graph/9' }).issues;
    expect(issue?.message).toContain('made by a newer version');
  });

  test('a part that contains itself is refused, and the circle is spelled out', () => {
    const reading = parseDataset(sampleWith((d) => (d['actors'][0].partOf = 'osk')));
    expect(reading.verdict).toBe('refused');
    expect(reading.issues[0]).toMatchObject({
      code: 'E-CYCLE',
      path: 'actors[0].partOf',
      record: 'caldor',
    });
    expect(reading.issues[0]?.message).toContain('caldor → osk → caldor-mfa → caldor');
  });

  test('an actor that is part of itself is a circle of one', () => {
    const [issue] = parseDataset(sampleWith((d) => (d['actors'][0].partOf = 'caldor'))).issues;
    expect(issue?.message).toContain('caldor → caldor');
  });

  test('an empty dataset is a dataset', () => {
    const empty = {
      format: 'stance-graph/1',
      id: 'a',
      title: 'A',
      actors: [],
      articles: [],
      stances: [],
    };
    expect(parseDataset(empty).verdict).toBe('loaded');
  });
});

describe('what is left out, and what stays', () => {
  test('a faulty record and what hangs on it are left out, all of it is listed', () => {
    const reading = parseDataset(sampleWith((d) => (d['actors'][3].kind = 'persona')));
    expect(reading).toMatchObject({ verdict: 'loaded-with-set-aside', setAside: 3 });
    expect(reading.dataset?.actors.map(({ id }) => id)).not.toContain('osk');
    expect(reading.dataset?.stances.map(({ id }) => id)).toEqual([
      'mfa-condemns-dam',
      'merrow-demands-talks',
    ]);
    expect(reading.issues.map(({ code, record }) => `${code} ${record}`)).toEqual([
      'E-VALUE osk',
      'E-REF-SET-ASIDE osk-supports-valley',
      'E-REF-SET-ASIDE withdrawn-one',
    ]);
  });

  test('parts of parts of a faulty actor are left out too', () => {
    const reading = parseDataset(sampleWith((d) => (d['actors'][0].kind = 'realm')));
    const left = ['caldor', 'caldor-mfa', 'osk'];
    expect(
      reading.issues.filter(({ path }) => path.startsWith('actors')).map(({ record }) => record),
    ).toEqual(left);
  });

  test('two different records with one id are both left out, and each names the other', () => {
    const reading = parseDataset(
      sampleWith((d) => d['articles'].push({ id: 'courier-3', title: 'Other', outlet: 'Other' })),
    );
    const [first, second] = reading.issues;
    expect(first).toMatchObject({ code: 'E-DUPLICATE-ID', path: 'articles[2].id' });
    expect(first?.message).toContain('articles[3]');
    expect(second?.message).toContain('articles[2]');
    expect(reading.dataset?.articles.map(({ id }) => id)).toEqual(['courier-1', 'courier-2']);
  });

  test('more than a fifth of faulty records, and nothing is shown', () => {
    const reading = parseDataset(
      sampleWith((d) => {
        for (const actor of d['actors'].slice(1)) actor.kind = 'realm';
      }),
    );
    expect(reading.verdict).toBe('refused');
    expect(reading.issues[0]?.code).toBe('E-TOO-FAULTY');
    expect(reading.issues.length).toBeGreaterThan(4);
  });

  test('a dataset that loses its last stance is refused instead of shown empty', () => {
    const reading = parseDataset(
      sampleWith((d) => {
        d['stances'] = [d['stances'][0]];
        d['stances'][0].target = 'nobody';
      }),
    );
    expect(reading.verdict).toBe('refused');
  });

  test('a dataset that declares no stances has the three core ones', () => {
    const reading = parseDataset(sampleWith((d) => delete d['vocabulary']));
    expect(reading.dataset?.vocabulary).toBe(CORE_VOCABULARY);
  });

  test('unknown properties are kept, and each kind of them is reported once', () => {
    const reading = parseDataset(
      sampleWith((d) => {
        d['mood'] = 'calm';
        for (const actor of d['actors']) actor.colour = 'teal';
      }),
    );
    expect(reading.dataset).toMatchObject({
      mood: 'calm',
      actors: [{ colour: 'teal' }, {}, {}, {}, {}],
    });
    expect(reading.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'W-UNKNOWN-PROPERTY actors[0].colour',
      'W-UNKNOWN-PROPERTY mood',
    ]);
    expect(reading.issues[0]?.message).toContain('5 times');
    expect(reading).toMatchObject({ verdict: 'loaded', setAside: 0 });
  });

  test('an id may serve an actor and a stance at once', () => {
    const reading = parseDataset(sampleWith((d) => (d['stances'][0].id = 'merrow')));
    expect(reading.verdict).toBe('loaded');
  });

  test('several faults are told at once, in the order of the file', () => {
    const reading = parseDataset(
      sampleWith((d) => {
        d['stances'][1].topic = '';
        d['articles'][1].outlet = 4;
        d['stances'][1].stance = 'likes';
      }),
    );
    expect(reading.issues.map(({ path }) => path)).toEqual([
      'articles[1].outlet',
      'stances[1].topic',
      'stances[1].stance',
    ]);
  });
});

test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
  'the key %s in data is an unknown property and reaches no prototype',
  (key) => {
    const text = JSON.stringify(sampleDataset()).replace(
      '"kind":"population"',
      `"kind":"population","${key}":{"polluted":1}`,
    );
    const reading = parseDataset(JSON.parse(text));
    expect(reading.issues.map(({ code }) => code)).toEqual(['W-UNKNOWN-PROPERTY']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(Object.getPrototypeOf(reading.dataset?.actors[4])).toBe(Object.prototype);
    expect(JSON.stringify(reading.dataset?.actors[4])).toContain('"polluted":1');
  },
);

test.each(['__proto__', 'toString', 'a b', ''])('%j is no id of anything', (id) => {
  expect(say((d) => (d['stances'][0].target = id)).join()).toContain('E-ID stances[0]');
});
