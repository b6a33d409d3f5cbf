import type { Plan } from './exchange.ts';
import type { PlanProblem } from '../../../utils/domain/saved/list-plan.ts';
import type { PlanLine } from '../../../utils/domain/saved/list-plan.ts';
import type { Translator } from '../../own-page-texts.ts';

const VERDICTS = {
  new: 'verdictNew',
  changed: 'verdictChanged',
  known: 'verdictKnown',
  wrong: 'verdictWrong',
} as const;
const WHYS = {
  'not-read': 'whyNotRead',
  'not-found': 'whyNotFound',
  unreachable: 'whyUnreachable',
  twice: 'whyTwice',
} as const satisfies Record<Exclude<PlanProblem, 'field'>, string>;

/** More lines than anyone reads only make the dialog slow; what is wrong comes first. */
const MAX_LINES = 200;

/** What will become of each line. */
export function PlanReport({ t, plan }: { t: Translator; plan: Plan }) {
  const { counts, missing, quotes } = plan;
  const lines = plan.lines.toSorted(
    (a, b) => Number(b.verdict === 'wrong') - Number(a.verdict === 'wrong') || a.line - b.line,
  );
  return (
    <>
      <p>
        {t('planSummary', counts.new, counts.changed, counts.known, counts.wrong)}{' '}
        {missing > 0 && t('planMissing', missing)}{' '}
        {quotes && quotes.all > 0 && t('planQuotes', quotes.all, quotes.fresh)}
      </p>
      <div class="report" tabIndex={0} role="group" aria-label={t('verdict')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('line')}</th>
              <th scope="col">{t('whatLine')}</th>
              <th scope="col">{t('verdict')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, MAX_LINES).map((line) => (
              <tr key={line.line} data-verdict={line.verdict}>
                <td>{line.line}</td>
                <td>{line.what}</td>
                <td>{[t(VERDICTS[line.verdict]), why(t, line)].filter(Boolean).join(': ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {lines.length > MAX_LINES && <p>{t('moreLines', lines.length - MAX_LINES)}</p>}
      </div>
    </>
  );
}

function why(t: Translator, { why: reason, field }: PlanLine): string {
  if (!reason) return '';
  return reason === 'field' ? t('whyField', field ?? '') : t(WHYS[reason]);
}
