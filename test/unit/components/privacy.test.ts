import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { UserManifest } from 'wxt';
import { ASKED_HOSTS, PERMISSIONS, STOOD_ON } from '../../../components/about/privacy.ts';
import config from '../../../wxt.config.ts';

const privacy = readFileSync(
  fileURLToPath(new URL('../../../.github/docs/privacy.md', import.meta.url)),
  'utf8',
);

function manifestOf(browser: 'chrome' | 'firefox'): UserManifest {
  const make = config.manifest as (env: {
    browser: string;
    manifestVersion: number;
    mode: string;
    command: string;
  }) => UserManifest;
  return make({ browser, manifestVersion: 3, mode: 'production', command: 'build' });
}

const both = ['chrome', 'firefox'].map((browser) => manifestOf(browser as 'chrome' | 'firefox'));
const names = (pick: (manifest: UserManifest) => readonly string[] | undefined) =>
  [...new Set(both.flatMap((manifest) => pick(manifest) ?? []))].sort();

describe('what is said of privacy', () => {
  it('names every permission of the manifests, and no other', () => {
    expect(Object.keys(PERMISSIONS).sort()).toEqual(
      names(({ permissions, optional_permissions: optional }) => [
        ...(permissions ?? []),
        ...(optional ?? []),
      ]),
    );
  });

  it('names every host of the manifests, and no other', () => {
    const hosts = names(({ host_permissions: patterns }) =>
      patterns?.map((pattern) => new URL(pattern.replace('*', '')).host),
    );
    expect([...ASKED_HOSTS.map(({ host }) => host), ...STOOD_ON].sort()).toEqual(hosts);
  });

  it('names every host that our pages may connect to', () => {
    const asked = names(({ content_security_policy: policy }) => {
      const rules = (policy as { extension_pages: string }).extension_pages.split('; ');
      return rules
        .find((rule) => rule.startsWith('connect-src '))
        ?.split(' ')
        .slice(1)
        .map((origin) => new URL(origin).host);
    });
    expect(ASKED_HOSTS.map(({ host }) => host).sort()).toEqual(asked);
  });

  it('is the same in the table of .github/docs/privacy.md', () => {
    const rows = [...privacy.matchAll(/^\| (\S+\.\S+) \| (.+) \| (.+) \|$/gm)].map(
      ([, ...cells]) => cells,
    );
    expect(rows).toEqual(ASKED_HOSTS.map(({ host, when, learns }) => [host, when.en, learns.en]));
  });

  it.each(Object.keys(PERMISSIONS))('tells in .github/docs/privacy.md why %s is asked', (name) => {
    expect(privacy.replaceAll(/\s+/g, ' ')).toContain(`\`${name}\` (${PERMISSIONS[name]?.en})`);
  });
});
