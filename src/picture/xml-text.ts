// How does a text from data become part of an XML file: escaped, and without what XML forbids?

// XML 1.0 knows neither controls nor halves of characters nor the last two places of the first plane.
const FORBIDDEN = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu;
const MARKUP = /[&<>"']/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export interface XmlText {
  readonly text: string;
  /** How many characters were left out. */
  readonly removed: number;
}

export function encodeXmlText(text: string): XmlText {
  let removed = 0;
  const allowed = text.replace(FORBIDDEN, () => {
    removed += 1;
    return '';
  });
  return { text: allowed.replace(MARKUP, (sign) => ENTITIES[sign] ?? ''), removed };
}
