import type {
  PaperContext,
  PaperRef,
  Person,
  Zaak,
} from '../../utils/domain/context/paper-context.ts';
import { zaakSubject } from '../../utils/domain/follow/follow-subjects.ts';
import { questionAndAnswer, questionBadge } from '../../utils/domain/context/state-badges.ts';
import type { PanelFollow } from './views.ts';
import { FollowButtons } from './FollowButtons.tsx';
import { PaperLink, PaperLinks } from './PaperLink.tsx';
import { FollowPerson, PersonLine } from './PeopleSection.tsx';
import type { PanelWords } from './panel-words.ts';
import { Fact, Section } from './Section.tsx';

/** The zaken this paper belongs to: who brought them, who handles them, how far they are. */
export function ZaakSection({
  context,
  today,
  follow,
  words,
}: {
  context: PaperContext;
  today: string;
  follow: PanelFollow;
  words: PanelWords;
}) {
  return (
    <Section title={words.t('zaak')} part={context.zaken} words={words}>
      {(zaken) =>
        zaken.map((zaak) => (
          <ZaakFacts key={zaak.number} {...{ zaak, today, follow, words }} paper={context.paper} />
        ))
      }
    </Section>
  );
}

function ZaakFacts({
  zaak,
  paper,
  today,
  follow,
  words,
}: {
  zaak: Zaak;
  paper: PaperRef;
  today: string;
  follow: PanelFollow;
  words: PanelWords;
}) {
  const { t, day } = words;
  const own = paper.number;
  const peopleOf = (people: Person[]) => ({ people, follow, words, here: paper.href });
  const withRelation = (relation: RegExp) =>
    zaak.people.filter((person) => relation.test(person.relation));
  const others = zaak.people.filter(
    ({ relation }) => !/^(?:mede)?indiener|^gericht aan|commissie$/i.test(relation),
  );
  const { question, answer } = questionAndAnswer(zaak.papers);
  const papers = zaak.papers.filter(
    ({ number }) => number !== own && number !== question?.number && number !== answer?.number,
  );
  return (
    <dl>
      <Fact name={t('number')}>
        {`${zaak.number} · ${zaak.kind}`}{' '}
        <FollowButtons subject={zaakSubject(zaak, paper.href)} {...{ follow, words }} />
      </Fact>
      <Fact name={t('status')}>{stateOf(zaak, today, words)}</Fact>
      <Fact name={t('deadline')}>{day(zaak.deadline)}</Fact>
      <People name={t('submitters')} {...peopleOf(withRelation(/^(?:mede)?indiener/i))} />
      <People name={t('addressed')} {...peopleOf(withRelation(/^gericht aan/i))} />
      <People name={t('leadCommittee')} {...peopleOf(withRelation(/^voortouwcommissie/i))} />
      <People name={t('otherCommittees')} {...peopleOf(withRelation(/^volgcommissie/i))} />
      <People name={t('others')} {...peopleOf(others)} />
      <Fact name={t('question')}>
        {question && question.number !== own && <PaperLink paper={question} words={words} />}
      </Fact>
      <Fact name={t('answer')}>
        {answer && answer.number !== own && <PaperLink paper={answer} words={words} />}
      </Fact>
      <Fact name={t('replaces')}>
        {zaak.replaces.length > 0 && <PaperLinks papers={zaak.replaces} words={words} />}
      </Fact>
      <Fact name={t('replacedBy')}>
        {zaak.replacedBy.length > 0 && <PaperLinks papers={zaak.replacedBy} words={words} />}
      </Fact>
      <Fact name={t('papers')}>
        {papers.length > 0 && <PaperLinks papers={papers} words={words} />}
      </Fact>
    </dl>
  );
}

/** Closed or not, in the source's words where it has them; of questions also how long the answer took or may take. */
function stateOf({ done, phase, papers }: Zaak, today: string, { t }: PanelWords): string {
  return [t(done ? 'done' : 'notDone'), phase?.toLowerCase(), ...answerState(papers, today, t)]
    .filter(Boolean)
    .join(' · ');
}

function answerState(papers: PaperRef[], today: string, t: PanelWords['t']): string[] {
  const badge = questionBadge(papers, today);
  if (!badge) return [];
  if (badge.name === 'answered') return [t('answeredAfter', badge.days)];
  const days =
    badge.name === 'waiting' ? t('daysLeft', badge.day, badge.of) : t('daysLate', badge.days);
  return badge.postponed ? [days, t('postponed')] : [days];
}

function People({
  name,
  people,
  ...follow
}: {
  name: string;
  people: Person[];
  here: string;
  follow: PanelFollow;
  words: PanelWords;
}) {
  return (
    <Fact name={name}>
      {people.length > 0 &&
        people.map((person, index) => (
          <>
            {index > 0 && '; '}
            <PersonLine person={person} /> <FollowPerson person={person} {...follow} />
          </>
        ))}
    </Fact>
  );
}
