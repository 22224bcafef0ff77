/** Published errors with their old value, how to report one, and the right of reply. */
import { formatDay } from '../../i18n/time.ts';
import { contentFolder } from '../../kernel/content.ts';
import { url } from '../../routes.ts';
import { DefinitionList } from '../../ui/definition-list.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import type { Page } from '../page.ts';
import { readCorrections } from './read.ts';
import { text } from './text.ts';

export const corrections: Page = {
  route: 'corrections',
  section: null,
  formats: ['json'],
  async html({ lang }) {
    const words = text[lang];
    const list = readCorrections(contentFolder('corrections'));
    return {
      title: words.title,
      description: words.description,
      body: (
        <>
          <section>
            <h1>{words.title}</h1>
            <p class="lede">{words.lede}</p>
            {list.length === 0 ? (
              <EmptyState title={words.none}>
                <p>{words.noneHelp}</p>
              </EmptyState>
            ) : null}
            {list.map((one) => (
              <article key={one.id} id={one.id}>
                <h2>
                  <time dateTime={one.date}>{formatDay(one.date, lang)}</time> {one.what[lang]}
                </h2>
                <DefinitionList
                  lang={lang}
                  layout="rows"
                  items={[
                    { term: words.was, value: one.oldValue },
                    { term: words.now, value: one.newValue },
                    { term: words.reason, value: one.reason[lang] },
                    { term: words.where, value: <a href={one.where}>{one.where}</a> },
                  ]}
                />
              </article>
            ))}
          </section>
          <section id="report">
            <h2>{words.report}</h2>
            <p>{words.reportText}</p>
          </section>
          <section id="reply">
            <h2>{words.reply}</h2>
            <p>
              {words.replyText} <a href={url('replies', lang)}>{words.replies}</a>
            </p>
          </section>
          <section>
            <h2>{words.how}</h2>
            <p>{words.howText}</p>
          </section>
        </>
      ),
    };
  },
  async data() {
    return { kind: 'value', value: { corrections: readCorrections(contentFolder('corrections')) } };
  },
};
