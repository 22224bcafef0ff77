/** The list of dossiers: what was said, and what came of it. */
import type { Dossier } from '../../dossiers/dossier.ts';
import { dossiersOf } from '../../editions/dossiers.ts';
import { url } from '../../routes.ts';
import { Downloads } from '../../ui/downloads.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { say } from '../dossier/parts.tsx';
import type { Page } from '../page.ts';
import { text } from './text.ts';

export function silencesOf(dossier: Dossier): number {
  return dossier.positions.filter(({ stance }) => stance === 'notStated').length;
}

export const dossiers: Page = {
  route: 'dossiers',
  section: 'statements',
  real: true,
  formats: ['json'],
  async html({ lang, edition }) {
    const words = text[lang];
    const list = await dossiersOf(edition);
    return {
      title: words.title,
      description: words.description,
      canonical: url('dossiers', lang),
      body: (
        <section>
          <h1>{words.title}</h1>
          <p class="lede">{words.lede}</p>
          {list.length === 0 ? (
            <EmptyState title={words.none}>
              <p>{words.noneHelp}</p>
            </EmptyState>
          ) : null}
          {list.map((dossier) => (
            <article key={dossier.id}>
              <h2>
                <a href={url('dossier', lang, { dossier: dossier.id })}>{say(dossier.dossier.title, lang)}</a>
              </h2>
              <p>{say(dossier.dossier.lede, lang)}</p>
              <p>
                {words.counts(dossier.statements.length, dossier.commitments.length, silencesOf(dossier))}
              </p>
            </article>
          ))}
          <Downloads lang={lang} json={url('dossiers', lang, {}, {}, 'json')} what={words.title} />
        </section>
      ),
    };
  },
  async data({ edition }) {
    const list = await dossiersOf(edition);
    return {
      kind: 'value',
      value: {
        dossiers: list.map(({ id, hash, dossier, statements, commitments }) => ({
          id,
          hash,
          title: dossier.title,
          statements: statements.length,
          commitments: commitments.length,
        })),
      },
    };
  },
};
