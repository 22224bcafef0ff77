/** The page for what went wrong: what happened, and where to go from there. */

import type { Language } from '../i18n/language.ts';
import { french } from '../i18n/typography.ts';
import { url } from '../routes.ts';
import { Note } from '../ui/note.tsx';
import { SearchForm } from '../ui/search-form.tsx';

const texts = {
  fr: {
    404: {
      title: 'Page introuvable',
      text: french`Cette adresse ne mène à rien dans cette édition. Elle a pu changer ; la recherche aide souvent.`,
    },
    400: {
      title: 'Demande non comprise',
      text: french`Un paramètre de l’adresse n’est pas permis. Le voici, avec ce qui est attendu :`,
    },
    503: {
      title: 'Calcul trop long',
      text: french`Cette demande a pris trop de temps. Resserrez la recherche, ou réessayez dans un moment.`,
    },
    500: {
      title: 'Une erreur est survenue',
      text: french`La faute est de notre côté. Réessayez ; si elle persiste, signalez-la.`,
    },
    empty: {
      title: 'Aucune donnée pour l’instant',
      text: french`Ce Limpide n’a pas encore d’édition. Une commande suffit pour en faire une, avec des données fictives ou réelles :`,
    },
    home: 'Retour à l’accueil',
  },
  en: {
    404: {
      title: 'Page not found',
      text: 'This address leads nowhere in this edition. It may have changed; a search often helps.',
    },
    400: {
      title: 'Request not understood',
      text: 'A parameter of the address is not allowed. Here it is, with what is expected:',
    },
    503: {
      title: 'This took too long',
      text: 'This request took too much time. Narrow the search, or try again in a moment.',
    },
    500: {
      title: 'Something went wrong',
      text: 'The fault is ours. Try again; if it persists, please report it.',
    },
    empty: {
      title: 'No data yet',
      text: 'This Limpide has no edition yet. One command makes one, from fictional or real data:',
    },
    home: 'Back to the home page',
  },
} as const;

export type ErrorKind = '404' | '400' | '503' | '500' | 'empty';

/** How a message begins that says no more than that something is not there. */
const onlyAbsence = /^(No (process|file|page) |This edition has no )/;

export function errorKind(status: number): ErrorKind {
  if (status === 404) return '404';
  if (status === 503) return '503';
  return status >= 400 && status < 500 ? '400' : '500';
}

export function errorTitle(kind: ErrorKind, lang: Language): string {
  return texts[lang][kind].title;
}

export function ErrorBody({
  kind,
  lang,
  detail,
}: {
  kind: ErrorKind;
  lang: Language;
  detail?: string | undefined;
}) {
  const { title, text } = texts[lang][kind];
  // The program's messages are in English. On a French page a missing subject needs no more than the words above it;
  // what a parameter may be, or how to bring an edition back, is worth its English.
  const told = lang === 'fr' && kind === '404' && onlyAbsence.test(detail ?? '') ? undefined : detail;
  return (
    <section>
      <h1>{title}</h1>
      <p class="lede">{text}</p>
      {told ? (
        <Note>
          <p lang="en">{told}</p>
        </Note>
      ) : null}
      {kind === 'empty' ? (
        <pre>
          <code>{'bin/limpide demo\nbin/limpide add seao --since 2024-01'}</code>
        </pre>
      ) : (
        <>
          <SearchForm lang={lang} action={url('search', lang)} />
          <p>
            <a href={url('home', lang)}>{texts[lang].home}</a>
          </p>
        </>
      )}
    </section>
  );
}
