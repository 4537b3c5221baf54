// Which browsers is the app built for?

// The first browsers with light-dark(): older targets would have it rewritten into something larger.
export const TARGET = ['chrome123', 'edge123', 'firefox128', 'safari17.5'];
