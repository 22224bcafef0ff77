/** Alerts by e-mail without an account: the form for one search, what is kept, and what happens next. */
import { frequencies } from '../../civic/schema.ts';
import type { Language } from '../../i18n/language.ts';
import { url } from '../../routes.ts';
import type { FollowedSearch, Page } from '../page.ts';
import { text } from './text.ts';

function Form({ lang, search, followed }: { lang: Language; search: string; followed: FollowedSearch }) {
  const words = text[lang];
  return (
    <form class="filter-form screen" action={url('alerts', lang)} method="post">
      <p class="filter-wide">
        {words.search}
        {lang === 'fr' ? '\u00a0: ' : ': '}
        <a href={followed.path}>{followed.title}</a>
        {followed.description === '' ? null : <small class="under">{followed.description}</small>}
      </p>
      <input type="hidden" name="search" value={search} />
      <label class="filter-wide">
        <span>{words.address}</span>
        <input type="email" name="address" required autocomplete="email" maxLength={254} />
      </label>
      <label class="filter-wide">
        <span>{words.frequency}</span>
        <select name="frequency">
          {frequencies.map((frequency) => (
            <option key={frequency} value={frequency}>
              {words.frequencies[frequency]}
            </option>
          ))}
        </select>
      </label>
      <p>
        <button type="submit">{words.submit}</button>
      </p>
    </form>
  );
}

function Choose({ lang }: { lang: Language }) {
  const words = text[lang];
  return (
    <section>
      <h2>{words.choose}</h2>
      <p>{words.chooseHow}</p>
      <ul class="prose-list">
        <li>
          <a href={url('tenders', lang)}>{words.tenders}</a>
        </li>
        <li>
          <a href={url('search', lang)}>{words.contracts}</a>
        </li>
        <li>
          <a href={url('licenceCalendar', lang)}>{words.licences}</a>
        </li>
      </ul>
    </section>
  );
}

export const alerts: Page = {
  route: 'alerts',
  section: null,
  formats: [],
  async html({ lang, query, alerts: service }) {
    const words = text[lang];
    const search = (query.get('search') ?? '').slice(0, 1000);
    const said =
      query.get('sent') === 'yes'
        ? { title: words.sent, how: words.sentHow }
        : query.get('deleted') === 'yes'
          ? { title: words.deleted, how: words.deletedHow }
          : undefined;
    const followed = service === undefined || search === '' ? undefined : await service.describe(search);
    return {
      title: words.title,
      description: words.description,
      canonical: url('alerts', lang),
      indexed: query.size === 0,
      body: (
        <>
          <section>
            <h1>{said?.title ?? words.title}</h1>
            <p class="lede">{said?.how ?? words.lede}</p>
            {said !== undefined || followed === undefined ? null : (
              <Form lang={lang} search={search} followed={followed} />
            )}
          </section>
          {service === undefined ? (
            <section>
              <h2>{words.off}</h2>
              <p>{words.offHow}</p>
            </section>
          ) : null}
          {followed === undefined ? <Choose lang={lang} /> : null}
          <section>
            <h2>{words.kept}</h2>
            <p>{words.keptWhat}</p>
            <p>{words.keptHow}</p>
          </section>
        </>
      ),
    };
  },
};
