import { dossierPage } from '../../utils/domain/addresses.ts';
import type {
  DossierPlace,
  PaperContext,
  PaperRef,
} from '../../utils/domain/context/paper-context.ts';
import { dossierSubject } from '../../utils/domain/follow/follow-subjects.ts';
import type { PanelFollow } from './views.ts';
import { formatPublicationId } from '../../utils/domain/ids/format-publication-id.ts';
import { FollowButtons } from './FollowButtons.tsx';
import { PaperLink } from './PaperLink.tsx';
import type { PanelWords } from './panel-words.ts';
import { Section } from './Section.tsx';

/** Where the paper stands in its dossier, with the papers before and after it. */
export function DossierSection({
  dossiers,
  follow,
  words,
}: {
  dossiers: PaperContext['dossiers'];
  follow: PanelFollow;
  words: PanelWords;
}) {
  return (
    <Section title={words.t('dossier')} part={dossiers} words={words}>
      {(all) =>
        all.map((dossier) => <Dossier key={dossier.number} {...{ dossier, follow, words }} />)
      }
    </Section>
  );
}

function Dossier({
  dossier,
  follow,
  words,
}: {
  dossier: DossierPlace;
  follow: PanelFollow;
  words: PanelWords;
}) {
  const { t } = words;
  const place =
    dossier.ondernummer === null
      ? dossier.number
      : formatPublicationId(`kst-${dossier.number}-${dossier.ondernummer}`);
  return (
    <>
      <p>
        <a href={dossierPage(dossier.number)} lang="nl">
          {dossier.title ?? dossier.number}
        </a>{' '}
        <span class="quiet-text">{place}</span>{' '}
        <FollowButtons subject={dossierSubject(dossier)} {...{ follow, words }} />
      </p>
      {dossier.ondernummer !== null && (
        <dl>
          <Neighbour name={t('previous')} paper={dossier.previous} words={words} />
          <Neighbour name={t('next')} paper={dossier.next} words={words} />
        </dl>
      )}
    </>
  );
}

function Neighbour({
  name,
  paper,
  words,
}: {
  name: string;
  paper: PaperRef | null;
  words: PanelWords;
}) {
  return (
    <div class="fact">
      <dt>{name}</dt>
      <dd>
        {paper ? (
          <PaperLink paper={paper} words={words} />
        ) : (
          <span class="quiet-text">{words.t('noNeighbour')}</span>
        )}
      </dd>
    </div>
  );
}
