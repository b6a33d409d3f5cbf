import type { PaperContext, Person } from '../../utils/domain/context/paper-context.ts';
import { personSubjects } from '../../utils/domain/follow/follow-subjects.ts';
import type { PanelFollow } from './views.ts';
import { FollowButtons } from './FollowButtons.tsx';
import type { PanelWords } from './panel-words.ts';
import { Section } from './Section.tsx';

/** Who signed the paper, with role and party. */
export function PeopleSection({
  people,
  here,
  follow,
  words,
}: {
  people: PaperContext['people'];
  /** Address of the paper. */ here: string;
  follow: PanelFollow;
  words: PanelWords;
}) {
  return (
    <Section title={words.t('people')} part={people} words={words}>
      {(all) => (
        <ul>
          {all.map((person) => (
            <li key={person.name + person.relation}>
              <PersonLine person={person} /> <span class="quiet-text">{person.relation}</span>{' '}
              <FollowPerson {...{ person, here, follow, words }} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** The person or committee, and the party; each by name where there are two. */
export function FollowPerson({
  person,
  here,
  follow,
  words,
}: {
  person: Person;
  here: string;
  follow: PanelFollow;
  words: PanelWords;
}) {
  const subjects = personSubjects(person, here);
  return (
    <>
      {subjects.map((subject) => (
        <FollowButtons
          key={subject.key}
          {...{ subject, follow, words }}
          named={subjects.length > 1}
        />
      ))}
    </>
  );
}

/** Name, role and party; a role that the name already tells is not said twice. */
export function PersonLine({ person: { name, role, party, href } }: { person: Person }) {
  const more = [
    role && !name.includes(role) ? role : null,
    party && party !== name ? party : null,
  ].filter(Boolean);
  return (
    <span lang="nl">
      {href ? (
        <a href={href} rel="noreferrer">
          {name}
        </a>
      ) : (
        name
      )}
      {more.length > 0 && ` (${more.join(', ')})`}
    </span>
  );
}
