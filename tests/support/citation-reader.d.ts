// What do the tests use of the reader of citations, which comes without types?
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      chain(text: string, options: { generateGraph: boolean; strict?: boolean }): unknown[];
    };
  };
}
declare module '@citation-js/plugin-bibtex';
