import { kindOf } from '../domain/follow/follow.ts';
import type { FollowSubject } from '../domain/follow/follow-schema.ts';

/**
 * What is followed as an outline (OPML 2.0) that other programs can show: things by kind, each with its address.
 * @param at ISO instant at which the file is made
 */
export function toOpml(follows: FollowSubject[], at: string): string {
  const outlines = follows.map(
    ({ key, title, href }) =>
      `    <outline type="link" text="${escape(title)}" category="${escape(kindOf(key) ?? '')}" description="${escape(key)}"${href && ` url="${escape(href)}"`}/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>Kamerlezer</title><dateCreated>${new Date(at).toUTCString()}</dateCreated></head>`,
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

/** XML knows no control characters, escaped or not. */
function escape(text: string): string {
  const readable = [...text]
    .filter((letter) => letter >= ' ' || '\t\n\r'.includes(letter))
    .join('');
  return readable
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
