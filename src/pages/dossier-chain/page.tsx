/** A chain: from words to a measured result on one page, each link with its kind, a missing one shown as missing. */
import type { Dossier } from '../../dossiers/dossier.ts';
import { type Chain, linkKinds, type Step, steps } from '../../dossiers/schema/chains.ts';
import { dossiersOf, findDossier } from '../../editions/dossiers.ts';
import type { Edition } from '../../editions/open.ts';
import type { Language } from '../../i18n/language.ts';
import { LimpideError } from '../../kernel/errors.ts';
import { url } from '../../routes.ts';
import { Downloads } from '../../ui/downloads.tsx';
import { Around, Head, say } from '../dossier/parts.tsx';
import type { Page } from '../page.ts';
import { Target } from './links.tsx';
import { type ReadChain, type ReadLink, readChain } from './read.ts';
import { text } from './text.ts';

interface Part {
  readonly dossier: Dossier;
  readonly chain: Chain;
  readonly edition: Edition;
  readonly read: ReadChain;
  readonly lang: Language;
}

function findChain(dossier: Dossier, id: string): Chain {
  const found = dossier.chain(id);
  if (found) return found;
  const known = dossier.chains.map((chain) => chain.id).join(', ');
  throw new LimpideError('notFound', `This dossier has no chain "${id}"; it has ${known || 'none'}.`);
}

function Link({ read, ...part }: Omit<Part, 'read' | 'chain'> & { read: ReadLink }) {
  const words = text[part.lang];
  const { kind, why } = read.link;
  return (
    <li>
      <p class={`badge link-kind link-${kind}`}>{words.kinds[kind]}</p>
      <div>
        <Target {...part} read={read} />
        {why === undefined ? null : (
          <p class="link-why">
            {words.why} {say(why, part.lang)}
          </p>
        )}
      </div>
    </li>
  );
}

function StepPart({ step, ...part }: Part & { step: Step }) {
  const { chain, read, lang } = part;
  const words = text[lang];
  const { missing } = chain.steps[step];
  return (
    <li class="chain-step" id={step}>
      <h2>{words.steps[step]}</h2>
      <ul class="chain-links">
        {read[step].map((one, index) => (
          <Link key={`${step} ${index}`} {...part} read={one} />
        ))}
        {missing === undefined ? null : (
          <li>
            <p class="badge link-kind link-missing">{words.missing}</p>
            <div>
              <p>{say(missing.what, lang)}</p>
              <p class="link-why">
                {words.settledBy} {say(missing.settledBy, lang)}
              </p>
            </div>
          </li>
        )}
      </ul>
    </li>
  );
}

function Legend({ lang }: { lang: Language }) {
  const words = text[lang];
  return (
    <section class="chain-legend">
      <h2>{words.legend}</h2>
      <dl class="definitions definitions-rows">
        {linkKinds.map((kind) => (
          <div key={kind}>
            <dt>{words.kinds[kind]}</dt>
            <dd>{words.meanings[kind]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export const dossierChain: Page = {
  route: 'dossierChain',
  section: 'statements',
  real: true,
  formats: ['json'],
  async html({ lang, edition, params, origin }) {
    const words = text[lang];
    const dossier = await findDossier(edition, params['dossier'] ?? '');
    const chain = findChain(dossier, params['chain'] ?? '');
    const read = await readChain(edition, dossier, chain, lang);
    const part: Part = { dossier, chain, edition, read, lang };
    const at = { dossier: dossier.id, chain: chain.id };
    const title = say(chain.title, lang);
    const permanent = `${origin}${url('dossierChain', lang, at, { edition: edition.id })}`;
    return {
      title,
      description: words.description(title),
      canonical: url('dossierChain', lang, at),
      body: (
        <div class="chain-sheet">
          <Head dossier={dossier} lang={lang} title={title} lede={say(chain.about, lang)} />
          <ol class="chain">
            {steps.map((step) => (
              <StepPart key={step} {...part} step={step} />
            ))}
          </ol>
          <p class="chain-permalink">
            {words.permalink}
            {lang === 'fr' ? '\u00a0: ' : ': '}
            <a href={permanent} rel="nofollow" data-unprinted="">
              {permanent}
            </a>
          </p>
          <Legend lang={lang} />
          <section>
            <Downloads lang={lang} json={url('dossierChain', lang, at, {}, 'json')} what={title} />
            <Around dossier={dossier} lang={lang} />
          </section>
        </div>
      ),
    };
  },
  async prepare(edition) {
    for (const dossier of await dossiersOf(edition))
      for (const chain of dossier.chains) await readChain(edition, dossier, chain, 'fr');
  },
  async data({ lang, edition, params }) {
    const dossier = await findDossier(edition, params['dossier'] ?? '');
    const chain = findChain(dossier, params['chain'] ?? '');
    const read = await readChain(edition, dossier, chain, lang);
    return {
      kind: 'value',
      value: {
        dossier: dossier.id,
        hash: dossier.hash,
        chain: chain.id,
        title: chain.title,
        about: chain.about,
        steps: steps.map((step) => ({
          step,
          missing: chain.steps[step].missing ?? null,
          links: read[step].map(({ link, measure, figure, candidates }) => ({
            ...link,
            ...(measure === undefined ? {} : { params: measure.params ?? {} }),
            ...(link.measure === undefined
              ? {}
              : { value: figure?.value ?? null, unit: figure?.unit ?? null }),
            ...(link.search === undefined ? {} : { candidates }),
          })),
        })),
      },
    };
  },
};
