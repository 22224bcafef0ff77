/** A subscription as its owner sees it: confirm, change, erase; each a button, so that no mail scanner presses it. */
import { frequencies } from '../../civic/schema.ts';
import type { Subscription } from '../../civic/subscriptions.ts';
import type { Language } from '../../i18n/language.ts';
import { formatInstant } from '../../i18n/time.ts';
import { url } from '../../routes.ts';
import type { FollowedSearch } from '../page.ts';
import { text } from './text.ts';

export interface ManageProps {
  readonly lang: Language;
  readonly subscription: Subscription;
  readonly followed: FollowedSearch;
  /** The subscription's own address. */
  readonly path: string;
}

function Action({ path, action, label }: { path: string; action: string; label: string }) {
  return (
    <form method="post" action={path}>
      <input type="hidden" name="action" value={action} />
      <p>
        <button type="submit">{label}</button>
      </p>
    </form>
  );
}

export function Manage({ lang, subscription, followed, path }: ManageProps) {
  const words = text[lang];
  const { consentAt, frequency } = subscription;
  return (
    <section>
      <h1>{words.manage.title}</h1>
      <p class="lede">
        <a href={followed.path}>{followed.title}</a>
        {followed.description === '' ? null : <small class="under">{followed.description}</small>}
      </p>
      {consentAt === null ? (
        <>
          <p>
            {words.manage.pending} {words.frequencies[frequency]}.
          </p>
          <Action path={path} action="confirm" label={words.manage.confirm} />
        </>
      ) : (
        <>
          <p>{words.manage.active(formatInstant(consentAt, lang))}</p>
          <form class="filter-form" method="post" action={path}>
            <input type="hidden" name="action" value="frequency" />
            <label class="filter-wide">
              <span>{words.frequency}</span>
              <select name="frequency">
                {frequencies.map((value) => (
                  <option key={value} value={value} selected={value === frequency}>
                    {words.frequencies[value]}
                  </option>
                ))}
              </select>
            </label>
            <p>
              <button type="submit">{words.manage.change}</button>
            </p>
          </form>
        </>
      )}
      <Action path={path} action="delete" label={words.manage.erase} />
      <h2>{words.kept}</h2>
      <p>{words.keptWhat}</p>
    </section>
  );
}

/** For an address that names no subscription: erased, never confirmed, or wrong. */
export function Gone({ lang }: { lang: Language }) {
  const words = text[lang];
  return (
    <section>
      <h1>{words.manage.gone}</h1>
      <p class="lede">{words.manage.goneHow}</p>
      <p>
        <a href={url('alerts', lang)}>{words.title}</a>
      </p>
    </section>
  );
}
