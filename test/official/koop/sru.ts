import { escapeMarkup, xml, type Answer } from '../answer.ts';
import type { Paper } from '../paper.ts';
import type { World } from '../world.ts';
import { Diagnostic, readCql } from './cql.ts';
import { recordXml } from './sru-record.ts';

const MAX_RECORDS = 1000;
const MAX_START_RECORD = 10_000;

/** The publisher's search, SRU 2.0: found records, or a diagnostic, both with HTTP 200. */
export function answerSearch(world: World, query: string): Answer {
  const parameters = new URLSearchParams(query);
  // Seen by another client in October 2026.
  if (Number(parameters.get('startRecord') ?? 1) >= MAX_START_RECORD) return xml('', 504);
  try {
    checkParameters(parameters);
    const test = readCql(parameters.get('query') ?? '');
    return xml(
      responseXml(
        world.papers.filter((paper) => paper.kst && !paper.onlyKamer && test(paper)),
        parameters,
        world,
      ),
    );
  } catch (error) {
    if (error instanceof Diagnostic) return xml(diagnosticXml(error));
    throw error;
  }
}

function checkParameters(parameters: URLSearchParams): void {
  if (parameters.get('operation') !== 'searchRetrieve')
    throw new Diagnostic(4, 'Unsupported operation');
  if (parameters.get('version') !== '2.0') throw new Diagnostic(5, 'Unsupported version');
  // Another client met a diagnostic for this one.
  if (parameters.has('sortKeys')) throw new Diagnostic(8, 'Unsupported parameter sortKeys');
}

function responseXml(found: Paper[], parameters: URLSearchParams, world: World): string {
  const start = Math.max(1, Number(parameters.get('startRecord') ?? 1));
  const amount = Math.min(MAX_RECORDS, Number(parameters.get('maximumRecords') ?? 10));
  const page = found.slice(start - 1, start - 1 + amount);
  const records = page.map((paper, index) => recordXml(paper, world, start + index)).join('');
  return `<?xml version="1.0" encoding="UTF-8"?><sru:searchRetrieveResponse xmlns:overheidwetgeving="http://standaarden.overheid.nl/wetgeving/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:cd="http://standaarden.overheid.nl/cup/data" xmlns:sru="http://docs.oasis-open.org/ns/search-ws/sruResponse" xmlns:gzd="http://standaarden.overheid.nl/sru" xmlns:diag="http://docs.oasis-open.org/ns/search-ws/diagnostic" xmlns:facet="http://docs.oasis-open.org/ns/search-ws/facetedResults" xmlns:c="http://standaarden.overheid.nl/collectie/"><sru:version>2.0</sru:version><sru:numberOfRecords>${found.length}</sru:numberOfRecords>${records && `<sru:records>${records}</sru:records>`}</sru:searchRetrieveResponse>`;
}

function diagnosticXml({ uri, message }: Diagnostic): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><searchRetrieveResponse xmlns="http://docs.oasis-open.org/ns/search-ws/sruResponse" xmlns:ns2="http://docs.oasis-open.org/ns/search-ws/xcql" xmlns:ns3="http://docs.oasis-open.org/ns/search-ws/diagnostic" xmlns:ns4="http://docs.oasis-open.org/ns/search-ws/facetedResults" xmlns:ns5="http://docs.oasis-open.org/ns/search-ws/searchResultAnalysis" xmlns:ns6="http://docs.oasis-open.org/ns/search-ws/scan"><version>2.0</version><diagnostics><ns3:diagnostic><ns3:uri>${uri}</ns3:uri><ns3:message>${escapeMarkup(message)}</ns3:message></ns3:diagnostic></diagnostics></searchRetrieveResponse>`;
}
