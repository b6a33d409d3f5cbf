import { HOSTS } from './hosts.ts';

/** What Chromium asks of its maker by itself, whatever is switched off; no flow of ours comes near it. */
const BROWSERS_OWN = [
  'accounts.google.com',
  'clients2.google.com',
  'android.clients.google.com',
  'update.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'content-autofill.googleapis.com',
  'redirector.gvt1.com',
];

/** Flags that lead Chromium to the stand-in for every host there is: it answers as the official ones and writes down the rest. */
export function chromiumFlags(port: number): string[] {
  const maps = HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  const rules = [
    ...maps,
    ...BROWSERS_OWN.map((host) => `MAP ${host} ~NOTFOUND`),
    `MAP * 127.0.0.1:${port}`,
    'EXCLUDE 127.0.0.1',
    'EXCLUDE localhost',
  ];
  return [`--host-resolver-rules=${rules.join(', ')}`, '--ignore-certificate-errors'];
}

/** The same for Firefox; that certificates are not minded is set where Firefox is started. */
export function firefoxSettings(port: number): Record<string, unknown> {
  return { 'network.dns.localDomains': HOSTS.join(','), 'network.socket.forcePort': `443=${port}` };
}
