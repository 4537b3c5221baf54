// Is a file the text of an article, or else a dataset? By its name and type, before a byte is read.

export function isTextFile({ name, type }: Pick<File, 'name' | 'type'>): boolean {
  return /\.txt$/i.test(name) || type === 'text/plain';
}
