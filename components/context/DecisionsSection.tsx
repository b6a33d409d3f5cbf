import type {
  Decision,
  PaperContext,
  Part,
  Side,
  Votes,
} from '../../utils/domain/context/paper-context.ts';
import type { PanelWords } from './panel-words.ts';
import { Section } from './Section.tsx';

/** What was decided on the paper's zaken, and how each party voted. */
export function DecisionsSection({
  zaken,
  words,
}: {
  zaken: PaperContext['zaken'];
  words: PanelWords;
}) {
  const decisions: Part<Decision[]> =
    zaken.state === 'known'
      ? { state: 'known', value: zaken.value.flatMap((zaak) => zaak.decisions) }
      : zaken;
  return (
    <Section title={words.t('decisions')} part={decisions} words={words}>
      {(all) => (
        <ol>
          {all.map((decision, index) => (
            <li key={index}>
              <DecisionLine decision={decision} words={words} />
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

function DecisionLine({ decision, words }: { decision: Decision; words: PanelWords }) {
  const open = decision.status !== '' && decision.status !== 'Besluit';
  return (
    <>
      <p lang="nl">
        {decision.text}{' '}
        <span class="quiet-text">
          {[
            decision.kind !== decision.text && decision.kind,
            words.day(decision.date),
            open && words.t('proposal'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      {decision.remark && <p lang="nl">{decision.remark}</p>}
      {decision.votes && <VotesView votes={decision.votes} words={words} />}
    </>
  );
}

function VotesView({ votes, words }: { votes: Votes; words: PanelWords }) {
  const { t } = words;
  return (
    <div class="votes">
      {votes.complete ? (
        <CountedVotes votes={votes} words={words} />
      ) : (
        <p class="card-doubt">{t('incomplete')}</p>
      )}
      {[votes.for, votes.against].map(
        ({ mistakes }) =>
          mistakes.length > 0 && <p class="card-doubt">{t('mistakes', mistakes.join(', '))}</p>,
      )}
      {votes.rollCall && <RollCall votes={votes} label={t('rollCall')} words={headsOf(votes, t)} />}
    </div>
  );
}

function headsOf({ for: yes, against: no, complete }: Votes, t: PanelWords['t']): [string, string] {
  if (!complete) return [t('sideFor'), t('sideAgainst')];
  return [t('votesFor', yes.seats), t('votesAgainst', no.seats)];
}

/** The bar is drawn to seats; its words stand under it, so the picture itself needs no name. */
function CountedVotes({ votes, words: { t } }: { votes: Votes; words: PanelWords }) {
  const cast = votes.for.seats + votes.against.seats + votes.absent.seats;
  const share = (side: Side) => (cast === 0 ? 0 : (100 * side.seats) / cast);
  return (
    <>
      <svg class="seats" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        <rect class="seats-for" x="0" width={share(votes.for)} height="6" />
        <rect class="seats-against" x={share(votes.for)} width={share(votes.against)} height="6" />
      </svg>
      <SideLine label={t('votesFor', votes.for.seats)} side={votes.for} />
      <SideLine label={t('votesAgainst', votes.against.seats)} side={votes.against} />
      {votes.absent.seats > 0 && (
        <SideLine label={t('votesAbsent', votes.absent.seats)} side={votes.absent} />
      )}
    </>
  );
}

function SideLine({ label, side }: { label: string; side: Side }) {
  return (
    <p>
      <strong>{label}</strong>{' '}
      <span lang="nl">{side.parties.map(({ name, seats }) => `${name} ${seats}`).join(', ')}</span>
    </p>
  );
}

function RollCall({
  votes,
  label,
  words,
}: {
  votes: Votes;
  label: string;
  words: [string, string];
}) {
  const names = (side: Side) =>
    side.members.map(({ name, party }) => `${name} (${party})`).join('; ');
  return (
    <details>
      <summary>{label}</summary>
      <p>
        <strong>{words[0]}:</strong> <span lang="nl">{names(votes.for)}</span>
      </p>
      <p>
        <strong>{words[1]}:</strong> <span lang="nl">{names(votes.against)}</span>
      </p>
    </details>
  );
}
