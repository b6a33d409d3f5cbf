// @vitest-environment jsdom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCitations, withOfficialLabels } from '../../../../utils/citations/index.ts';
import { readOfficialLabels } from '../../../../utils/background/resolver/official-labels.ts';
import { findSharedData } from '../../../official/real-world.ts';

const paper = (body: string) =>
  `<?xml version="1.0"?><officiele-publicatie><kamerstuk><al>${body}</al></kamerstuk></officiele-publicatie>`;

describe("the publisher's references in a paper's XML", () => {
  it('are read with their words and targets, dossiers too', () => {
    const xml = paper(
      'zie <extref doc=" kst-24801-02-3180" soort="document" status="actief">24 801-02,\n nr. 3180</extref> en <dossierref dossier="36410-VII">36 410-VII</dossierref>',
    );
    expect(readOfficialLabels(xml)).toEqual([
      { text: '24 801-02, nr. 3180', id: 'kst-24801-02-3180' },
      { text: '36 410-VII', id: 'kst-36410-VII' },
    ]);
  });

  it('leave out addresses and targets that are no ids', () => {
    const xml = paper(
      '<extref doc="http://www.example.nl/1" soort="URL">www.example.nl/1</extref> <extref doc="kst-CCD-II" soort="document">CCD II</extref>',
    );
    expect(readOfficialLabels(xml)).toEqual([]);
  });

  it('that are never closed hide none of the other kind, however many there are', () => {
    const unclosed = '<extref doc="kst-36410-1" soort="document">36 410'.repeat(50_000);
    expect(
      readOfficialLabels(
        paper(`${unclosed}<dossierref dossier="36410-VII">36 410-VII</dossierref>${unclosed}`),
      ),
    ).toEqual([{ text: '36 410-VII', id: 'kst-36410-VII' }]);
  });

  it('are none in what is no XML or brings its own entities', () => {
    expect(readOfficialLabels('<al>')).toEqual([]);
    expect(
      readOfficialLabels(
        '<!DOCTYPE x [<!ENTITY a "b">]><x><extref soort="document" doc="kst-36410-1">36 410, nr. 1</extref></x>',
      ),
    ).toEqual([]);
  });
});

const shared = findSharedData();

describe.skipIf(!shared)('in real papers (needs ../shared/data)', () => {
  const folder = join(shared ?? '', 'koop', 'publicatie-xml');
  const files = shared ? readdirSync(folder).map((file) => join(folder, file)) : [];

  it('everything the publisher marked is read by us too, and the same', () => {
    const unread: string[] = [];
    for (const file of files) {
      const xml = readFileSync(file, 'utf8');
      const labels = readOfficialLabels(xml);
      const read = new Set<string | null>();
      const doc = new DOMParser().parseFromString(xml.replace(/^\ufeff/, ''), 'application/xml');
      for (const block of doc.querySelectorAll('al, noot\\.al, titel')) {
        const text = (block.textContent ?? '').replace(/\s+/g, ' ');
        const citations = withOfficialLabels(text, findCitations(text), labels);
        expect(citations.filter(({ official }) => official !== undefined)).toEqual([]);
        expect(citations.filter(({ form }) => form === 'official')).toEqual([]);
        for (const { id, confirmed } of citations) if (confirmed) read.add(id);
      }
      unread.push(
        ...labels
          .filter(({ id }) => !read.has(id))
          .map(({ text }) => `${file.split('/').pop() ?? ''}: ${text}`),
      );
    }
    expect(unread).toEqual([]);
  });
});
