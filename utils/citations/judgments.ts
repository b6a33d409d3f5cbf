import { citationAt } from './build.ts';
import type { Lexer } from './lexer.ts';
import type { Citation } from './types.ts';

const MAX_NUMBER_CHARS = 64;

/**
 * `ECLI:NL:HR:2014:707`; also broken (`ECLI:NL- :RBDHA:2023:2055`) and without its country (`ECLI: HR:2008:BG1596`); the court in Strasbourg
 * counts by date and application (`ECLI:CE:ECHR:2005:0412JUD003685802`).
 */
export function ecli(lexer: Lexer): Citation[] {
  const { start } = lexer.at(0);
  const found =
    /^ECLI\s?:\s?(?:([A-Z]{2})[-\s]{0,2}:\s?)?([A-Z]{1,7})\s?:\s?(\d{4})\s?:\s?([A-Z]{0,4}\d{1,7}[A-Z]?|\d{4}[A-Z]{3}\d{9}[A-Z]?)(?![\w])/i.exec(
      lexer.text.slice(start, start + MAX_NUMBER_CHARS),
    );
  const [raw, country, court = '', jaar = '', number = ''] = found ?? [];
  if (raw === undefined) return [];
  const id = ['ECLI', country ?? 'NL', court, jaar, number].join(':').toUpperCase();
  const repairs = [
    ...(country ? [] : ['country-missing']),
    ...(/[\s-]/.test(raw) && country ? ['line-break-hyphen'] : []),
  ];
  return [
    citationAt(lexer.text, 'ecli', 'ecli', start, start + raw.length, {
      nummer: id,
      jaar,
      id,
      repairs,
    }),
  ];
}

/** `LJN BH0173` · `LJN: BO 2145` · `LJN-nummer AB1234`: the number of a judgment before 2013; its ECLI needs the court. */
export function ljn(lexer: Lexer): Citation[] {
  const { start } = lexer.at(0);
  const found = /^(?:LJN|ELRO)(?:-?(?:nummer|nr)\.?)?\s?:?\s?([A-Z]{2})\s?(\d{4})(?!\d)/i.exec(
    lexer.text.slice(start, start + MAX_NUMBER_CHARS),
  );
  const [raw, letters = '', digits = ''] = found ?? [];
  return raw === undefined
    ? []
    : [
        citationAt(lexer.text, 'ljn', 'ljn', start, start + raw.length, {
          nummer: `${letters.toUpperCase()}${digits}`,
        }),
      ];
}
