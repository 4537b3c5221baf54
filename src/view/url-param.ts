// How is one value of the view written under its key, and read back from what a stranger wrote?
import { decodeText, encodeText } from './url-text.ts';

/** A part that cannot be used: the text as far as it could be decoded, and the reason. */
export interface BadPart {
  readonly value: string;
  readonly message: string;
}

export interface ReadParam<Value> {
  /** Undefined: nothing usable, the default stays. */
  readonly value: Value | undefined;
  readonly bad: readonly BadPart[];
}

export interface UrlParam<Value> {
  /** Null for the default, which is not written. */
  write(value: Value): string | null;
  read(text: string): ReadParam<Value>;
}

const BAD_PERCENT = 'The percent signs in it do not spell a text.';
const NO_ITEMS = '~';

function good<Value>(value: Value): ReadParam<Value> {
  return { value, bad: [] };
}

export function bad(value: string, message: string): ReadParam<never> {
  return { value: undefined, bad: [{ value: decodeText(value) ?? value, message }] };
}

/** One value; `parse` answers undefined for what it does not know. */
export function single<Value>(
  standard: Value,
  parse: (text: string) => Value | undefined,
  print: (value: Value) => string,
  message: string,
): UrlParam<Value> {
  return {
    write: (value) => (value === standard ? null : print(value)),
    read(text) {
      const decoded = decodeText(text);
      if (decoded === null) return bad(text, BAD_PERCENT);
      const value = parse(decoded);
      return value === undefined ? bad(text, message) : good(value);
    },
  };
}

/** A list of texts, sorted by code unit; what `parse` does not know is left out and named. */
export function items<Item extends string>(
  parse: (text: string) => Item | undefined,
  message: string,
): { print(list: readonly Item[]): string; read(text: string): ReadParam<readonly Item[]> } {
  return {
    print: (list) =>
      [...new Set(list)]
        .filter((item) => item !== '')
        .toSorted()
        .map(encodeText)
        .join('~'),
    read(text) {
      const found = new Set<Item>();
      const faults: BadPart[] = [];
      for (const part of text.split('~')) {
        const decoded = decodeText(part);
        const item = decoded === null || decoded === '' ? undefined : parse(decoded);
        if (item !== undefined) found.add(item);
        else
          faults.push({
            value: decoded ?? part,
            message: decoded === null ? BAD_PERCENT : message,
          });
      }
      return { value: found.size === 0 ? undefined : [...found].toSorted(), bad: faults };
    },
  };
}

/** A list of values to keep: left out it keeps all, `~` keeps none. */
export function keepList<Item extends string>(
  parse: (text: string) => Item | undefined,
  message: string,
): UrlParam<readonly Item[] | null> {
  const list = items(parse, message);
  return {
    write(keep) {
      if (keep === null) return null;
      const text = list.print(keep);
      return text === '' ? NO_ITEMS : text;
    },
    read: (text) => (text === NO_ITEMS ? good([]) : list.read(text)),
  };
}
