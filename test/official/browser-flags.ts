import { HOSTS } from './hosts.ts';

/** Flags that lead Chromium to the stand-in for every official host, and nowhere else. */
export function chromiumFlags(port: number): string[] {
  const maps = HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`);
  const rules = [...maps, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'];
  return [`--host-resolver-rules=${rules.join(', ')}`, '--ignore-certificate-errors'];
}

/** The same for Firefox; that certificates are not minded is set where Firefox is started. */
export function firefoxSettings(port: number): Record<string, unknown> {
  return { 'network.dns.localDomains': HOSTS.join(','), 'network.socket.forcePort': `443=${port}` };
}
