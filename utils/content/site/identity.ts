import {
  idsFromAddress,
  idsFromQuery,
  isDocumentAddress,
  type AddressIds,
} from '../../domain/kamer-address.ts';
import { DOWNLOAD_LINKS, HEADING, MODAL_TITLE, SETTINGS_JSON, VALUE_LABELS } from './selectors.ts';
import { readBlocks } from './text-block.ts';
import { findTextContainer } from './text-container.ts';
import { parseDutchDate } from '../../domain/dutch-date.ts';
import { plainText } from '../../domain/text.ts';

/** What a document page says of its paper. Only `key` is certain; the rest is null or empty where the page is silent. */
export interface PageDocument {
  /** The document number, else the id of the zaak, vote or toezegging the page shows. */
  key: string;
  heading: HTMLElement | null;
  kind: string;
  title: string;
  /** `YYYY-MM-DD` */
  date: string | null;
  /** `31497`, `21501-02` */
  dossier: string | null;
  /** `kst-31497-504`: the id at the official publisher */
  paperId: string | null;
}

/**
 * Finds which document this page shows, or null when it is none (overview, error page, unknown page).
 * `rel=canonical`, `dcterms.identifier` and `<title>` are the same for all papers of a kind or dossier and are
 * not used (seen 2025-10-04).
 * @param doc the page
 * @param url its address
 */
export function readPageDocument(doc: Document, url: URL): PageDocument | null {
  if (!isDocumentAddress(url)) return null;
  const key = documentKey(doc, url);
  if (!key || !doc.querySelector(HEADING)) return null;
  const heading = doc.querySelector<HTMLElement>(HEADING);
  const place = placeInDossier(doc);
  return {
    key,
    heading,
    ...kindAndTitle(heading),
    date: parseDutchDate(labelled(doc, 'Datum') ?? ''),
    dossier: place?.dossier ?? null,
    paperId: place ? `kst-${place.dossier}-${place.number}` : null,
  };
}

function documentKey(doc: Document, url: URL): string | null {
  const sources: (() => AddressIds)[] = [
    () => idsFromAddress(url),
    () => idsFromSettings(doc),
    () => idsFromDownload(doc, url),
  ];
  let fallback: string | null = null;
  for (const read of sources) {
    const ids = read();
    if (ids.document) return ids.document;
    fallback ??= ids.other;
  }
  return fallback;
}

function idsFromSettings(doc: Document): AddressIds {
  try {
    const settings = JSON.parse(doc.querySelector(SETTINGS_JSON)?.textContent ?? '{}') as {
      path?: { currentQuery?: Record<string, unknown> };
    };
    const query = Object.entries(settings.path?.currentQuery ?? {});
    return idsFromQuery(new Map(query.map(([name, value]) => [name.toLowerCase(), String(value)])));
  } catch {
    return { document: null, other: null };
  }
}

function idsFromDownload(doc: Document, base: URL): AddressIds {
  for (const selector of DOWNLOAD_LINKS) {
    const href = doc.querySelector(selector)?.getAttribute('href');
    if (href && URL.canParse(href, base.href)) return idsFromAddress(new URL(href, base));
  }
  return { document: null, other: null };
}

/** The heading is `<span>Kind</span><span hidden>:</span> Title`; without spans the first colon parts the two. */
function kindAndTitle(heading: HTMLElement | null): { kind: string; title: string } {
  const whole = plainText(heading);
  const firstSpan = plainText(heading?.querySelector(':scope > span') ?? null);
  if (firstSpan && whole.startsWith(firstSpan)) {
    return {
      kind: firstSpan,
      title: whole.slice(firstSpan.length).replace(/^[\s:]+/, '') || firstSpan,
    };
  }
  const colon = /^([^:]{2,40}?)\s*:\s+(.+)$/.exec(whole);
  return colon ? { kind: colon[1] ?? '', title: colon[2] ?? whole } : { kind: '', title: whole };
}

/** The text that follows a label which is hidden from the eye, such as "Nummer:". */
function labelled(doc: Document, label: string): string | null {
  for (const element of doc.querySelectorAll(VALUE_LABELS)) {
    if (plainText(element).replace(/:$/, '').toLowerCase() !== label.toLowerCase()) continue;
    const around = plainText(
      element.tagName === 'DT' ? element.nextElementSibling : element.parentElement,
    );
    const value = around.startsWith(plainText(element))
      ? around.slice(plainText(element).length)
      : around;
    if (value.trim()) return value.trim();
  }
  return null;
}

interface PlaceInDossier {
  dossier: string;
  number: string;
}

function placeInDossier(doc: Document): PlaceInDossier | null {
  return placeFromLabel(labelled(doc, 'Nummer') ?? '') ?? placeFromModal(doc);
}

/** `31497-504`, `21501-02-3180`, `36600-VII-12`: dossier, toevoeging if any, number or letter. */
function placeFromLabel(label: string): PlaceInDossier | null {
  const parts = /^(\d{5}(?:-(?:[IVXLC]+|[A-Z]{1,2}|\d{1,2}))?)-(\d{1,5}|[A-Z]{1,3})$/.exec(
    label.replace(/\s/g, ''),
  );
  return parts ? { dossier: parts[1] ?? '', number: parts[2] ?? '' } : null;
}

/** The modal's title starts with the dossier's number, its text with "Nr. 504". */
function placeFromModal(doc: Document): PlaceInDossier | null {
  const dossier = /^(\d{2})\s?(\d{3})(?:[\s-]+([IVXLC]+|\d{2}))?\s*(?:\/|$)/.exec(
    plainText(doc.querySelector(MODAL_TITLE)),
  );
  const number = /^\s*Nr\.\s*(\d{1,5}|[A-Z]{1,3})\b/.exec(firstLine(doc));
  if (!dossier || !number) return null;
  const toevoeging = dossier[3] ? `-${dossier[3]}` : '';
  return { dossier: `${dossier[1]}${dossier[2]}${toevoeging}`, number: number[1] ?? '' };
}

function firstLine(doc: Document): string {
  const text = findTextContainer(doc);
  if (!text) return '';
  for (const block of readBlocks(text)) return block.text;
  return '';
}
