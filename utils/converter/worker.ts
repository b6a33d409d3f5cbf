import { CodedError } from '../domain/coded-error.ts';
/** Browsers with trusted types, which our pages enforce, start a worker only from an address that a policy let pass. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(address: string): string },
  ): { createScriptURL(address: string): string };
}

let policy: { createScriptURL(address: string): string } | undefined;

/**
 * Starts a worker from a file of our own.
 * @param address as the build gives it, below our own origin
 */
export function workerFrom(address: string): Worker {
  const { trustedTypes } = globalThis as unknown as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('kamerlezer-worker', { createScriptURL: ownFile }) ?? {
    createScriptURL: ownFile,
  };
  return new Worker(policy.createScriptURL(address), { type: 'module' });
}

function ownFile(address: string): string {
  const url = new URL(address, location.origin);
  if (url.origin !== location.origin) throw new CodedError('foreign-script');
  return url.href;
}
