/** The chains that pass through a thing, as links: for the pages of a dossier, a commitment, a project. */
import type { Dossier } from '../../dossiers/dossier.ts';
import { type Chain, steps } from '../../dossiers/schema/chains.ts';
import type { Language } from '../../i18n/language.ts';
import { french } from '../../i18n/typography.ts';
import { url } from '../../routes.ts';
import { say } from '../dossier/parts.tsx';

const words = {
  fr: {
    title: 'De la parole au résultat',
    note: french`Une chaîne suit une parole jusqu’à ce qui se mesure : engagement, recommandation, projet, contrat. Les liens qui manquent y sont montrés.`,
  },
  en: {
    title: 'From words to results',
    note: 'A chain follows what was said up to what can be measured: commitment, recommendation, project, contract. Links that are missing are shown.',
  },
};

/** Those that link a commitment, or a documented project, by its id. */
export function chainsThrough(
  dossier: Dossier,
  target: { readonly commitment: string } | { readonly project: string },
): readonly Chain[] {
  return dossier.chains.filter((chain) =>
    steps.some((step) =>
      chain.steps[step].links.some((link) =>
        'commitment' in target ? link.commitment === target.commitment : link.project === target.project,
      ),
    ),
  );
}

export function ChainList({
  found,
  lang,
}: {
  found: readonly { readonly dossier: Dossier; readonly chains: readonly Chain[] }[];
  lang: Language;
}) {
  const links = found.flatMap(({ dossier, chains }) => chains.map((chain) => ({ dossier, chain })));
  if (links.length === 0) return null;
  return (
    <section id="chains">
      <h2>{words[lang].title}</h2>
      <p>{words[lang].note}</p>
      <ul>
        {links.map(({ dossier, chain }) => (
          <li key={`${dossier.id} ${chain.id}`}>
            <a href={url('dossierChain', lang, { dossier: dossier.id, chain: chain.id })}>
              {say(chain.title, lang)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
