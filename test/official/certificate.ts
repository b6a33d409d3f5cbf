import { generate } from 'selfsigned';

/** A certificate for all hosts, made at start and kept nowhere; browsers are told not to mind who signed it. */
export async function makeCertificate(hosts: string[]): Promise<{ key: string; cert: string }> {
  const altNames = hosts.map((value) => ({ type: 2 as const, value }));
  const made = await generate([{ name: 'commonName', value: hosts[0] ?? 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames }],
  });
  return { key: made.private, cert: made.cert };
}
