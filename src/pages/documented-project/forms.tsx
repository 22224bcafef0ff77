/** The two forms of a documented project: which published pair is read, and two amounts of one's own choice. */
import type { Comparison } from '../../dossiers/documented-project/compare.ts';
import type { DocumentedProject, PublishedFigure } from '../../dossiers/documented-project/schema.ts';
import type { Language } from '../../i18n/language.ts';
import { url } from '../../routes.ts';
import { Note } from '../../ui/note.tsx';
import { amountOf, changeOf, sumOf } from './parts.tsx';
import { text } from './text.ts';

interface FormProps {
  readonly project: DocumentedProject;
  readonly lang: Language;
}

export function PairForm({ project, lang, chosen }: FormProps & { chosen: string }) {
  const words = text[lang];
  return (
    <form class="switch screen" action={url('documentedProject', lang, { id: project.id })} method="get">
      <fieldset>
        <legend>{words.pair}</legend>
        {project.pairs.map(({ id, name }) => (
          <label key={id}>
            <input type="radio" name="pair" value={id} checked={id === chosen} /> {name[lang]}
          </label>
        ))}
      </fieldset>
      <button type="submit">{words.read}</button>
    </form>
  );
}

function Choice({
  project,
  lang,
  name,
  label,
  options,
  chosen,
}: FormProps & {
  name: string;
  label: string;
  options: readonly PublishedFigure[];
  chosen: string | undefined;
}) {
  return (
    <label>
      <span>{label}</span>
      <select name={name}>
        {options.map((figure) => (
          <option key={figure.id} value={figure.id} selected={figure.id === chosen}>
            {text[lang].from(figure.what[lang], amountOf(project, figure, lang))}
          </option>
        ))}
      </select>
    </label>
  );
}

/** @param asked the comparison that the address asks for, if any */
export function CompareForm({ project, lang, asked }: FormProps & { asked: Comparison | undefined }) {
  const words = text[lang];
  const of = (role: PublishedFigure['role']) => project.figures.filter((figure) => figure.role === role);
  return (
    <section id="compare">
      <h2>{words.compareTitle}</h2>
      <p>{words.compareNote}</p>
      {asked ? <Answer project={project} lang={lang} asked={asked} /> : null}
      <form
        class="params-form screen"
        action={`${url('documentedProject', lang, { id: project.id })}#compare`}
        method="get"
      >
        <Choice
          project={project}
          lang={lang}
          name="baseline"
          label={words.baseline}
          options={of('plan')}
          chosen={asked?.baseline.id}
        />
        <Choice
          project={project}
          lang={lang}
          name="outcome"
          label={words.outcome}
          options={of('outcome')}
          chosen={asked?.outcome.id}
        />
        <p>
          <button type="submit">{words.compare}</button>
        </p>
      </form>
    </section>
  );
}

function Answer({ project, lang, asked }: FormProps & { asked: Comparison }) {
  const words = text[lang];
  const ends = [asked.baseline, asked.outcome];
  return (
    <Note
      tone={asked.result === 'value' ? 'plain' : 'caution'}
      title={asked.result === 'value' ? changeOf(asked, lang) : words.refused}
    >
      <p>
        {asked.result === 'value'
          ? sumOf(asked, lang)
          : `${words.notComputable} – ${words.missing[asked.missing]}.`}
      </p>
      <ul>
        {ends.map((figure) => (
          <li key={figure.id}>
            {words.from(figure.what[lang], amountOf(project, figure, lang))} (
            {words.counts(project.scopes[figure.scope]?.[lang] ?? figure.scope)})
          </li>
        ))}
      </ul>
    </Note>
  );
}
