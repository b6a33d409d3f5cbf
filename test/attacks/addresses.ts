/**
 * Addresses that look like the site's or a source's to a careless reader, and are not: each names its trick. `{H}` stands
 * for the host, `{P}` for a path and query that would be right there.
 */
const TRICKS: [trick: string, address: string][] = [
  ['the host as the begin of another', 'https://{H}.example/{P}'],
  ['the host as the begin of a word', 'https://{H}x/{P}'],
  ['the host as the end of a word', 'https://nep{H}/{P}'],
  ['the host under another', 'https://{H}.example.org/{P}'],
  ['a part before the host', 'https://inloggen.{H}/{P}'],
  ['the host for a user', 'https://{H}@example.org/{P}'],
  ['the host for a user with a password', 'https://{H}:443@example.org/{P}'],
  ['a user before the host', 'https://iemand@{H}/{P}'],
  ['a password before the host', 'https://iemand:geheim@{H}/{P}'],
  ['another port', 'https://{H}:8443/{P}'],
  ['the port of what is not encrypted', 'https://{H}:80/{P}'],
  ['no encryption', 'http://{H}/{P}'],
  ['no encryption on the right port', 'http://{H}:443/{P}'],
  ['another way', 'ftp://{H}/{P}'],
  ['a socket', 'wss://{H}/{P}'],
  ['a file', 'file://{H}/{P}'],
  ['a script', 'javascript:alert("https://{H}/{P}")'],
  ['a script that looks like a path', 'javascript://{H}/{P}%0aalert(1)'],
  ['a script in capitals', 'JaVaScRiPt://{H}/{P}%0Aalert(1)'],
  ['a script behind a tab', 'java\tscript://{H}/{P}'],
  ['data', 'data:text/html,<script src=https://{H}/{P}></script>'],
  ['a blob', 'blob:https://{H}/{P}'],
  ['the source of a page', 'view-source:https://{H}/{P}'],
  ['a page of an extension', 'chrome-extension://{H}/{P}'],
  ['a page of the browser', 'about:blank#https://{H}/{P}'],
  ['a dot behind the host', 'https://{H}./{P}'],
  ['the host in the path', 'https://example.org/https://{H}/{P}'],
  ['the host in the path, bare', 'https://example.org/{H}/{P}'],
  ['the host in the query', 'https://example.org/?https://{H}/{P}'],
  ['the host in the fragment', 'https://example.org/#https://{H}/{P}'],
  ['a slash the wrong way for a host', 'https://example.org\\@{H}/{P}'],
  ['a slash the wrong way behind a user', 'https://example.org\\.{H}/{P}'],
  ['a letter of another script behind the host', 'https://{H}\u0435/{P}'],
  ['a host of another script', 'https://www.tweed\u0435kamer.nl/{P}'],
  ['a host of another script, written out', 'https://www.xn--tweedkamer-4jh.nl/{P}'],
  ['a host with a soft end', 'https://{H}\u3002example/{P}'],
  ['digits for a host', 'https://127.0.0.1/{P}'],
  ['digits as one number', 'https://2130706433/{P}'],
  ['the machine itself', 'https://localhost/{P}'],
  ['six times as many digits', 'https://[::1]/{P}'],
  ['no host', 'https:///{P}'],
  ['no way', '//{H}/{P}'],
  ['no address', '{P}'],
  ['nothing', ''],
  ['white space', ' '],
  ['the end of a line in the host', 'https://example.org\n.{H}/{P}'],
  ['a percent sign in the host', 'https://example.org%2f.{H}/{P}'],
  ['a zero byte', 'https://example.org\u0000.{H}/{P}'],
];

/** @param host the real host, @param path what would be right there, without the first slash */
export function hostileAddresses(host: string, path: string): [trick: string, address: string][] {
  return TRICKS.map(([trick, address]) => [
    trick,
    address.replaceAll('{H}', host).replaceAll('{P}', path),
  ]);
}
