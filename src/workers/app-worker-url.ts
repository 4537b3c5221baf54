// May this address become a worker? Only the one that the build itself wrote down.

interface ScriptPolicy {
  createScriptURL(url: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: ScriptPolicy): ScriptPolicy;
}

const ownUrls = new Set<string>();
let policy: ScriptPolicy | null = null;

function allowOwn(url: string): string {
  if (ownUrls.has(url)) return url;
  throw new TypeError('This address is not one of the workers of this app.');
}

/** Under Trusted Types the answer is a TrustedScriptURL, which browsers take in place of a string. */
export function trustWorkerUrl(url: string): string {
  ownUrls.add(url);
  // The type is not in TypeScript's DOM library yet.
  const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
  policy ??= trustedTypes?.createPolicy('app-worker', { createScriptURL: allowOwn }) ?? {
    createScriptURL: allowOwn,
  };
  return policy.createScriptURL(url);
}
