// What is one file of a site?

export interface SiteFile {
  /** Below the folder of the site, with `/` on every system. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export function textFile(path: string, text: string): SiteFile {
  return { path, bytes: new TextEncoder().encode(text) };
}

export function textOf({ bytes }: SiteFile): string {
  return new TextDecoder().decode(bytes);
}
