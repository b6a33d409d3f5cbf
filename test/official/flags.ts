/** The official hosts, by name. */
export const HOSTS = [
  'www.tweedekamer.nl',
  'tweedekamer.nl',
  'gegevensmagazijn.tweedekamer.nl',
  'zoek.officielebekendmakingen.nl',
  'repository.overheid.nl',
];

/** Chromium finds the hosts here and no other name anywhere; the certificate is ours, so its errors are ignored. */
export function chromiumArgs(port: number): string[] {
  const rules = [
    ...HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${port}`),
    'MAP * ~NOTFOUND',
    'EXCLUDE 127.0.0.1',
    'EXCLUDE localhost',
  ];
  return [`--host-resolver-rules=${rules.join(', ')}`, '--ignore-certificate-errors'];
}

/** The same for Firefox, whose errors of certificates the driver ignores. */
export function firefoxPrefs(port: number): Record<string, unknown> {
  return {
    'network.dns.localDomains': HOSTS.join(','),
    'network.socket.forcePort': `443=${port}`,
  };
}
