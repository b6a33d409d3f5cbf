/**
 * Strings that would run, load, frame, style or break something where markup is made of them. Written for this project,
 * by families; each calls `hit()`, which nothing defines, or asks `kwaad.example`, which nobody may ask.
 */

const RUN = 'hit(1)';
const AWAY = 'https://kwaad.example/x';

/** A handler on every kind of element that fires one by itself or is easily made to. */
const HANDLERS = [
  ['img', 'src=x', 'onerror'], ['img', `src=${AWAY}`, 'onload'], ['image', 'src=x', 'onerror'], ['svg', '', 'onload'], ['body', '', 'onload'], ['iframe', '', 'onload'],
  ['object', 'data=x', 'onerror'], ['embed', 'src=x', 'onload'], ['video', 'src=x', 'onerror'], ['audio', 'src=x', 'onerror'], ['video', 'poster=x autoplay', 'onloadstart'],
  ['input', 'autofocus', 'onfocus'], ['select', 'autofocus', 'onfocus'], ['textarea', 'autofocus', 'onfocus'], ['button', 'autofocus', 'onfocus'], ['keygen', 'autofocus', 'onfocus'],
  ['details', 'open', 'ontoggle'], ['marquee', '', 'onstart'], ['link', 'rel=stylesheet href=x', 'onerror'], ['style', '', 'onload'], ['script', 'src=x', 'onerror'],
  ['div', 'style=animation-name:a', 'onanimationstart'], ['p', 'tabindex=0 autofocus', 'onfocus'], ['a', 'href=x', 'onclick'], ['a', 'href=x', 'onpointerenter'], ['td', '', 'onmouseover'],
  ['math', '', 'onclick'], ['frameset', '', 'onload'], ['frame', 'src=x', 'onload'], ['track', 'src=x', 'onerror'], ['source', 'src=x', 'onerror'], ['dialog', 'open', 'onclose'],
  ['slot', '', 'onslotchange'], ['template', '', 'onload'], ['portal', 'src=x', 'onload'], ['fencedframe', '', 'onload'], ['kamerlezer-ui', '', 'onclick'], ['menu', '', 'onshow'],
  ['form', '', 'onsubmit'], ['meter', '', 'onclick'], ['x', 'contenteditable autofocus', 'onfocus'], ['div', 'popover', 'onbeforetoggle'],
] as const;

/** How markup is written so that a filter of strings looks past it. */
const DISGUISES: ((tag: string, rest: string, on: string) => string)[] = [
  (tag, rest, on) => `<${tag} ${rest} ${on}=${RUN}>`,
  (tag, rest, on) => `<${tag.toUpperCase()}/${rest.replaceAll(' ', '/')}/${on.toUpperCase()}="${RUN}"//`,
  (tag, rest, on) => `"><${tag} ${rest} ${on}='${RUN}'>`,
  (tag, rest, on) => `&lt;${tag} ${rest} ${on}=${RUN}&gt;`,
];

const SCHEMES = [
  'javascript:hit(1)', 'JaVaScRiPt:hit(1)', 'java\tscript:hit(1)', 'java\nscript:hit(1)', ' javascript:hit(1)', '\u0001javascript:hit(1)', 'javascript&colon;hit(1)', '&#106;avascript:hit(1)',
  '&#x6A;avascript:hit(1)', 'javascript://%0ahit(1)', 'data:text/html,<script>hit(1)</script>', 'data:text/html;base64,PHNjcmlwdD5oaXQoMSk8L3NjcmlwdD4=', 'data:image/svg+xml,<svg onload=hit(1)>',
  'vbscript:hit(1)', 'livescript:hit(1)', 'blob:https://kwaad.example/1', 'filesystem:https://kwaad.example/1', 'file:///etc/passwd', 'view-source:https://kwaad.example', 'chrome://settings', 'about:srcdoc',
  'intent://x#Intent;end', '//kwaad.example/x', '\\\\kwaad.example\\x', 'https:kwaad.example', 'http://kwaad.example/x',
];
const CARRIERS: ((address: string) => string)[] = [
  (address) => `<a href="${address}">hier</a>`,
  (address) => `<form action="${address}"><button>hier</button></form>`,
  (address) => `<iframe src="${address}"></iframe>`,
  (address) => `[hier](${address})`,
];

/** Ways to ask a stranger without any script. */
const REQUESTS = [
  `<img src="${AWAY}">`, `<img srcset="${AWAY} 1x">`, `<picture><source srcset="${AWAY}"><img></picture>`, `<link rel=stylesheet href="${AWAY}">`, `<link rel=prefetch href="${AWAY}">`, `<link rel=dns-prefetch href="//kwaad.example">`,
  `<style>@import "${AWAY}"</style>`, `<style>*{background:url(${AWAY})}</style>`, `<p style="background:url(${AWAY})">x</p>`, `<p style="list-style:url(&quot;${AWAY}&quot;)">x</p>`, `<table background="${AWAY}"><tr><td>x</table>`,
  `<body background="${AWAY}">`, `<video src="${AWAY}" autoplay></video>`, `<audio src="${AWAY}" autoplay></audio>`, `<object data="${AWAY}"></object>`, `<embed src="${AWAY}">`, `<iframe src="${AWAY}"></iframe>`, `<frame src="${AWAY}">`,
  `<meta http-equiv=refresh content="0;url=${AWAY}">`, `<base href="${AWAY}">`, `<input type=image src="${AWAY}">`, `<svg><image href="${AWAY}"/></svg>`, `<svg><use href="${AWAY}#x"/></svg>`, `<svg><feImage href="${AWAY}"/></svg>`,
  `<a ping="${AWAY}" href=x>hier</a>`, `<html manifest="${AWAY}">`, `<track src="${AWAY}">`, `<font face="x" style="src:url(${AWAY})">`, `<applet code=x codebase="${AWAY}">`, `<isindex action="${AWAY}">`,
];

/** Markup that changes when it is written and read again, or that ends what it stands in. */
const MUTATIONS = [
  '<svg><p><style><g title="</style><img src=x onerror=hit(1)>">', '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=hit(1)&gt;">', '<noscript><p title="</noscript><img src=x onerror=hit(1)>">',
  '<textarea></textarea><script>hit(1)</script>', '</textarea><img src=x onerror=hit(1)>', '</title><script>hit(1)</script>', '</style><script>hit(1)</script>', '</script><script>hit(1)</script>', '--><script>hit(1)</script>', ']]><script>hit(1)</script>',
  '<![CDATA[<script>hit(1)</script>]]>', '<!--><img src=x onerror=hit(1)>-->', '<!--[if IE]><script>hit(1)</script><![endif]-->', '<?xml-stylesheet href="x"?>', '<?php hit(1) ?>', '<%= hit(1) %>', '{{constructor.constructor("hit(1)")()}}', '${hit(1)}', '#{hit(1)}',
  '<template><script>hit(1)</script></template>', '<div><template shadowrootmode=open><script>hit(1)</script></template></div>', '<svg><script href="data:,hit(1)"/></svg>', '<svg><animate attributeName=href values=javascript:hit(1) /></svg>',
  '<svg><set attributeName=onmouseover to=hit(1)></svg>', '<svg><foreignObject><iframe srcdoc="<script>hit(1)</script>"></iframe></foreignObject></svg>', '<math href="javascript:hit(1)">x</math>', '<xmp><img src=x onerror=hit(1)></xmp>', '<plaintext>', '<listing>&lt;img src=x onerror=hit(1)&gt;</listing>',
  '<iframe srcdoc="&lt;script&gt;hit(1)&lt;/script&gt;"></iframe>', '<iframe/srcdoc=<svg/onload=hit(1)>>', '<form id=x><input name=attributes><input name=parentNode></form>', '<a id=body href=x></a><a id=body name=append href=y></a>', '<img name=querySelector>', '<form name=documentElement><input name=lang></form>',
  '<input id=kamerlezer-ui>', '<p data-kamerlezer=citation data-id=kst-1-2>x</p>', '<a data-kamerlezer="note" data-note="1">1</a>', '<select><template><img src=x onerror=hit(1)></template></select>', '<b><p><b><p>'.repeat(20), '<table><td><table><td>'.repeat(20), '</div></div></div></main></body></html>',
  '<scr<script>ipt>hit(1)</scr</script>ipt>', '<<script>hit(1)//<</script>', '<script\u0000>hit(1)</script>', '<scr\u0000ipt>hit(1)</script>', '\ufeff<script>hit(1)</script>', '＜script＞hit(1)＜/script＞', '+ADw-script+AD4-hit(1)', '\u00bcscript\u00behit(1)\u00bc/script\u00be', '%3Cscript%3Ehit(1)%3C/script%3E',
  '\\u003cscript\\u003ehit(1)', '\\x3cscript\\x3ehit(1)', '&#60;script&#62;hit(1)', '&#x3c;script&#x3e;hit(1)', '&amp;lt;script&amp;gt;hit(1)', '"onmouseover="hit(1)', "'onmouseover='hit(1)", '` onmouseover=hit(1) x=`', '" style="position:fixed;inset:0;background:red', '" autofocus onfocus="hit(1)', "' accesskey='x' onclick='hit(1)",
];

/** Words that ask nobody and run nothing, but would push a careless layout over. */
const LAYOUT = [
  'x'.repeat(900), '\u202ekeerom', '\u2066\u202e\u2067diep\u2069', `Z${'\u0301\u0316\u0338'.repeat(80)}`, '\u200b'.repeat(400), '\ufdfd'.repeat(60), '\n'.repeat(200) + 'x', '\t'.repeat(200) + 'x', ' '.repeat(300) + 'x', '\u00a0'.repeat(300) + 'x',
  '👩‍👩‍👧‍👦'.repeat(40), '\ud800x', 'x\udc00', '\ufffe\uffff', '\u0085\u2028\u2029x', '\u0007\u0008\u001b[2Jx', '\u00ad'.repeat(400) + 'x', 'ﷺ'.repeat(200), 'W'.repeat(300), '\u3000'.repeat(200) + 'x', '<'.repeat(300), '&'.repeat(300), '"'.repeat(300), '\\'.repeat(300),
];

/** Names and values that mean something to a program that takes them for its own. */
const PROGRAMS = [
  '__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'null', 'undefined', 'NaN', 'true', '[object Object]', '=cmd|"/c calc"!A1', '+1+1', '-1+1', '@SUM(1)', '=HYPERLINK("https://kwaad.example")', '\t=1+1', '\r=1+1', ';=1+1', "'; drop table papers; --", "' or '1'='1",
  '../../../etc/passwd', '..\\..\\windows', '%2e%2e%2f', '%00', '%n%s%x', '$(hit)', '`hit`', '| hit', '{"__proto__":{"x":1}}', '<!DOCTYPE x [<!ENTITY a "b">]>', '<!DOCTYPE x SYSTEM "https://kwaad.example/x.dtd">', '&a;', '&xxe;', 'TY  - JOUR', 'ER  -', '@book{x,', '}}', '\\input{x}', 'tag:', 'is:', 'kst-1-2', '2031D00101',
];

/** All of them, each once. */
export const VECTORS: string[] = [
  ...new Set([
    ...DISGUISES.flatMap((write) => HANDLERS.map(([tag, rest, on]) => write(tag, rest, on))),
    ...CARRIERS.flatMap((write) => SCHEMES.map(write)),
    ...SCHEMES,
    ...REQUESTS,
    ...MUTATIONS,
    ...LAYOUT,
    ...PROGRAMS,
  ]),
];

/** Those that are addresses, for where an address is wanted. */
export const BAD_ADDRESSES = SCHEMES;
