import { CodedError } from '../domain/coded-error.ts';
/** Browsers with trusted types, which our pages enforce, start a worker only from an address that a policy let pass. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

/**
 * Starts workers from files of our own. A page makes one of these: a policy's name can be taken only once.
 * @returns starts the file at an address as the build gives it, below our own origin; throws a TypeError for any other
 */
export function createWorkerStarter(): (address: string) => Worker {
  const { trustedTypes } = globalThis as unknown as { trustedTypes?: TrustedTypes };
  const rules = { createScriptURL: ownFile };
  const policy = trustedTypes?.createPolicy('kamerlezer-worker', rules) ?? rules;
  return (address) => new Worker(policy.createScriptURL(address), { type: 'module' });
}

function ownFile(address: string): string {
  const url = new URL(address, location.origin);
  if (url.origin !== location.origin) throw new CodedError('foreign-script');
  return url.href;
}
