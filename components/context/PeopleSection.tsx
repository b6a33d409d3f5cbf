import type { PaperContext, Person } from '../../utils/context/context.ts';
import type { PanelWords } from './panel-words.ts';
import { Section } from './Section.tsx';

/** Who signed the paper, with role and party. */
export function PeopleSection({ people, words }: { people: PaperContext['people']; words: PanelWords }) {
  return (
    <Section title={words.t('people')} part={people} words={words}>
      {(all) => (
        <ul>
          {all.map((person) => (
            <li key={person.name + person.relation}>
              <PersonLine person={person} /> <span class="quiet-text">{person.relation}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Name, role and party; a role that the name already tells is not said twice. */
export function PersonLine({ person: { name, role, party, href } }: { person: Person }) {
  const more = [role && !name.includes(role) ? role : null, party && party !== name ? party : null].filter(Boolean);
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
