// What does the benchmark use of a layout that comes without types?
declare module 'cytoscape-fcose' {
  const extension: import('cytoscape').Ext;
  export = extension;
}
