// Which texts of an address can be identifiers of a dataset?

const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** The text as the identifier that its place in the address makes it; undefined if it cannot be one. */
export function readId<Id extends string>(text: string): Id | undefined {
  return ID.test(text) ? (text as Id) : undefined;
}
