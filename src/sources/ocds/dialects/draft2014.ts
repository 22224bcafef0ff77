/** The drafts of OCDS before 1.0 (2014): other names and other meanings, refused rather than half understood. */
import type { Dialect } from './dialect.ts';

/** Fields that only the drafts had, at the root of a release. */
const draftFields = ['releaseTag', 'releaseID', 'releaseDate', 'releaseMeta', 'formation'];

export const draft2014: Dialect = {
  label: '2014 draft',
  recognizes: (release) => draftFields.some((field) => field in release) && !('tag' in release),
  normalize(release) {
    const found = draftFields.filter((field) => field in release).join(', ');
    return {
      kind: 'refused',
      reason: 'oldDraft',
      detail:
        `This release follows the 2014 draft of OCDS (${found}), whose fields do not mean what they mean since 1.0; ` +
        'ask the publisher for OCDS 1.0 or later.',
    };
  },
};
