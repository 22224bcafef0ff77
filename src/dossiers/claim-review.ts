/** A claim's checks as schema.org ClaimReview, one for each definition: the rating is the answer's word, never a number. */
import type { Dossier } from './dossier.ts';
import type { Claim } from './schema/claims.ts';

/**
 * @param address absolute, of the claim's page without a query
 * @param results the answers' words in the page's language
 */
export function claimReviewsOf(
  dossier: Dossier,
  claim: Claim,
  lang: 'fr' | 'en',
  address: string,
  results: Readonly<Record<string, string>>,
): object[] {
  const quotation = claim.quotation ?? dossier.statement(claim.statement ?? '');
  const claimant = dossier.person(claim.claimant);
  const origin = dossier.source(quotation?.source ?? '');
  return claim.checks.map((check) => ({
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: `${address}?definition=${check.definition}`,
    inLanguage: lang,
    claimReviewed: claim.title[lang],
    reviewBody: `${check.meaning[lang]} ${check.explanation[lang]}`,
    author: { '@type': 'Organization', name: 'Limpide' },
    reviewRating: { '@type': 'Rating', alternateName: results[check.result] ?? check.result },
    itemReviewed: {
      '@type': 'Claim',
      ...(claimant === undefined ? {} : { author: { '@type': 'Person', name: claimant.name } }),
      ...(origin?.url === undefined ? {} : { appearance: { '@type': 'CreativeWork', url: origin.url } }),
    },
  }));
}
