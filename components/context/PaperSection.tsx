import { downloadAddress } from '../../utils/domain/addresses.ts';
import { useState } from 'preact/hooks';
import type { PaperContext } from '../../utils/domain/context/paper-context.ts';
import type { ContextPanelView } from './views.ts';
import { paperSubject } from '../../utils/domain/follow/follow-subjects.ts';
import { formatPublicationId } from '../../utils/domain/ids/format-publication-id.ts';
import { FollowButtons } from './FollowButtons.tsx';
import type { PanelWords } from './panel-words.ts';
import { Fact } from './Section.tsx';

/** What the paper itself is: kind, numbers, days, version and official text. */
export function PaperSection({
  context,
  officialText,
  copy,
  follow,
  words,
}: Pick<ContextPanelView, 'officialText' | 'copy' | 'follow'> & {
  context: PaperContext;
  words: PanelWords;
}) {
  const { t, day } = words;
  const { paper, zaken } = context;
  const [version] = paper.versions;
  return (
    <section>
      <div class="section-head">
        <h3>{t('paper')}</h3>
        <FollowButtons subject={paperSubject(paper)} {...{ follow, words }} only="follow" />
      </div>
      <dl>
        <Fact name={t('kind')}>{paper.kind}</Fact>
        <Fact name={t('appreciation')}>{appreciationIn(zaken, words)}</Fact>
        <Fact name={t('number')}>
          <Numbers
            numbers={[
              paper.number,
              ...(paper.publicationId ? [formatPublicationId(paper.publicationId)] : []),
            ]}
            copy={copy}
            words={words}
          />
        </Fact>
        <Fact name={t('date')}>{day(paper.date)}</Fact>
        <Fact name={t('registered')}>
          {paper.registered === paper.date ? null : day(paper.registered)}
        </Fact>
        <Fact name={t('received')}>{day(paper.received)}</Fact>
        <Fact name={t('version')}>
          {version &&
            paper.versions
              .map((one) =>
                t('versionLine', one.number, day(one.date), one.extension.replace('.', '')),
              )
              .join('; ')}
        </Fact>
        <Fact name={t('file')}>
          {version && (
            <a href={downloadAddress(paper.number)}>
              {t('fileLine', version.extension.replace('.', ''), words.size(version.bytes))}
            </a>
          )}
        </Fact>
        <Fact name={t('officialText')}>
          {officialText && <a href={officialText}>{new URL(officialText).hostname}</a>}
        </Fact>
      </dl>
    </section>
  );
}

/** A paper in several zaken has no opinion of its own; a changed motie has that of the one before. */
function appreciationIn(zaken: PaperContext['zaken'], { t }: PanelWords): string | null {
  const [zaak, ...others] = zaken.state === 'known' ? zaken.value : [];
  if (!zaak || others.length > 0) return null;
  return (
    zaak.appreciation ??
    (zaak.earlierAppreciation ? t('earlierAppreciation', zaak.earlierAppreciation) : null)
  );
}

function Numbers({
  numbers,
  copy,
  words: { t },
}: {
  numbers: string[];
  copy: ContextPanelView['copy'];
  words: PanelWords;
}) {
  const [message, setMessage] = useState('');
  const attempt = (number: string) =>
    void copy(number).then(
      () => setMessage(`${t('copied')}: ${number}`),
      () => setMessage(t('copyFailed')),
    );
  return (
    <>
      {numbers.map((number) => (
        <span key={number} class="number">
          {number}{' '}
          <button type="button" aria-label={t('copyWhat', number)} onClick={() => attempt(number)}>
            {t('copy')}
          </button>
        </span>
      ))}
      <span role="status" class="card-status">
        {message}
      </span>
    </>
  );
}
