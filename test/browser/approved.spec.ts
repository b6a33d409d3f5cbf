import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import {
  approvedFile,
  BUILDS,
  readBuild,
  scriptsOf,
  type BuildName,
  type BuildRights,
} from '../approved/read-build.ts';

const BROWSERS = Object.keys(BUILDS) as BuildName[];

for (const name of BROWSERS) {
  test(`the ${name} build asks and opens no more than was approved (npm run approve)`, () => {
    const approved = JSON.parse(readFileSync(approvedFile(name), 'utf8')) as BuildRights;
    const built = readBuild(name);
    expect(built.manifest).toEqual(approved.manifest);
    expect(built.doors).toEqual(approved.doors);
  });

  test(`the ${name} build lets no stranger in and no string run`, () => {
    const { manifest, doors } = readBuild(name);
    for (const key of [
      'externally_connectable',
      'web_accessible_resources',
      'sandbox',
      'content_security_policy.sandbox',
      'key',
      'update_url',
    ])
      expect(manifest).not.toHaveProperty([key]);
    const { extension_pages: policy, ...otherPolicies } = manifest[
      'content_security_policy'
    ] as Record<string, string>;
    expect(otherPolicies).toEqual({});
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(policy).not.toMatch(/unsafe|\*|http:|ws:|blob:/);
    expect(policy).toContain("require-trusted-types-for 'script'");
    const counts = Object.values(doors).flatMap((found) => Object.keys(found));
    for (const door of [
      'eval',
      'new Function',
      'string timer',
      'document.write',
      'insertAdjacentHTML',
      'outerHTML',
      'setHTMLUnsafe',
      'createContextualFragment',
      'WebSocket',
      'sendBeacon',
    ]) {
      expect(counts, door).not.toContain(door);
    }
  });

  test(`the ${name} build has all its code in it`, () => {
    for (const script of scriptsOf(BUILDS[name])) {
      expect(
        readFileSync(script, 'utf8').match(/\b(?:import|importScripts)\(\s*["'`](?:https?:)?\/\//g),
        script,
      ).toBeNull();
    }
  });
}
