// Who is in which group, and whose place rests on a single statement?
import type { SplitDetails, SplitGroup, SplitMember } from '../../view/describe-split.ts';
import { countOf } from '../../view/wording.ts';
import { ActorLink } from './ActorLink.tsx';
import details from './Details.module.css';
import styles from './Split.module.css';

export function SplitGroups({ said }: { said: SplitDetails }) {
  const { kind, groups, alone, outside, parts } = said;
  const marked = [...groups.flatMap(({ members }) => members), ...alone].some(
    ({ restsOnOne }) => restsOnOne,
  );
  return (
    <section className={details['section']}>
      <h3 className={details['heading']}>{kind === 'camps' ? 'The two camps' : 'The blocs'}</h3>
      {groups.map((group) => (
        <Group key={group.label} group={group} />
      ))}
      {alone.length > 0 && <Group group={{ label: 'On their own', members: alone }} />}
      {marked && (
        <p className={details['definition']}>
          <Single /> This place rests on a single statement: without it the actor would be in no
          group.
        </p>
      )}
      {kind === 'camps' && parts > 1 && (
        <p className={details['definition']}>
          The signed pairs fall into {parts} parts that no pair joins. Which camp of one part is
          called A says nothing about the camps of another.
        </p>
      )}
      {outside.length > 0 && (
        <details className={styles['folded']}>
          <summary>In no signed pair: {countOf(outside.length, 'actor')}</summary>
          <ul className={styles['members']}>
            {outside.map((actor) => (
              <li key={actor.id}>
                <ActorLink actor={actor} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Group({ group: { label, members } }: { group: SplitGroup }) {
  return (
    <div className={styles['group']} role="group" aria-label={label}>
      <h4 className={styles['label']}>
        {label} <span>{countOf(members.length, 'actor')}</span>
      </h4>
      {members.length === 0 ? (
        <p className={details['definition']}>nobody</p>
      ) : (
        <ul className={styles['members']}>
          {members.map((member) => (
            <Member key={member.id} member={member} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Member({ member }: { member: SplitMember }) {
  return (
    <li>
      <ActorLink actor={member} />
      {member.restsOnOne && <Single />}
    </li>
  );
}

function Single() {
  return (
    <span
      className={styles['single']}
      role="img"
      aria-label="rests on a single statement"
      title="rests on a single statement"
    >
      1
    </span>
  );
}
