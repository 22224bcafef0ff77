/** The reply to print and fill in: nothing here is sent, and nothing is kept. */
import { url } from '../../routes.ts';
import { Breadcrumb } from '../../ui/breadcrumb.tsx';
import type { Page } from '../page.ts';
import { answeredPage, pointsOf } from '../replies/letter.ts';
import { letterText } from '../replies/text.ts';

export const replyForm: Page = {
  route: 'replyForm',
  section: null,
  formats: [],
  async html({ lang, query, origin, contact }) {
    const words = letterText[lang];
    const page = answeredPage(query);
    return {
      title: words.title,
      description: words.description,
      canonical: url('replyForm', lang),
      indexed: query.size === 0,
      body: (
        <section>
          <Breadcrumb
            lang={lang}
            crumbs={[{ label: words.crumb, href: url('replies', lang) }]}
            here={words.title}
          />
          <h1>{words.title}</h1>
          <p class="lede">{words.lede}</p>
          {contact === undefined ? null : <p>{words.to(contact)}</p>}
          <dl class="paper-form">
            {pointsOf(lang, page === undefined ? undefined : `${origin}${page}`).map(
              ({ term, given, tall }) => (
                <div key={term}>
                  <dt>{term}</dt>
                  <dd class={tall ? 'paper-box' : undefined}>{given ?? '\u00a0'}</dd>
                </div>
              ),
            )}
          </dl>
          <p>{words.agree}</p>
          <dl class="paper-form">
            <dt>{words.signature}</dt>
            <dd>{'\u00a0'}</dd>
          </dl>
        </section>
      ),
    };
  },
};
