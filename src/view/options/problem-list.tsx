import { errorWords } from '../error-words.ts';

/** Why something was refused: where, what and which value, one line for each. Read out when it appears. */
export function ProblemList({ title, problems }: { title: string; problems: readonly unknown[] }) {
  return (
    <div class="notice differs" role="alert">
      <p>
        <strong>{title}</strong>
      </p>
      <ul class="problems">
        {problems.map((problem) => {
          const { place, reason } = errorWords(problem);
          return (
            <li key={`${place} ${reason}`}>
              {place !== '' && <strong>{place}: </strong>}
              {reason}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
