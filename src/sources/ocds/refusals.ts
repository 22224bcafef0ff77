/** Why a file as a whole is not read, in sentences that say what to do. */
import { LimpideError } from '../../kernel/errors.ts';
import { encodingSentence, narrowEncodingOf } from '../text/utf8.ts';

/** JSON whose objects are no releases, records or packages. */
export function notOcds(file: string, names: readonly string[]): LimpideError {
  const found =
    names.length === 0 ? 'no members' : `the members ${names.map((name) => `"${name}"`).join(', ')}`;
  return new LimpideError(
    'badInput',
    `${file} is JSON but not OCDS: its first object has ${found}, where a release has an "ocid" and a package "releases" or "records". ` +
      'Add the OCDS file of the same publisher instead.',
    { details: { file } },
  );
}

/** Nothing could be read; `fault` says where reading failed: "line 3, byte 45: …". */
export function nothingRead(file: string, fault: string | undefined): LimpideError {
  const where = fault === undefined ? 'it holds no object' : `reading failed at ${fault}`;
  return new LimpideError(
    'badInput',
    `${file} holds no release that can be read: ${where} Check the file, or download it again.`,
    {
      details: { file },
    },
  );
}

/** Every row holds bytes that are not UTF-8; `sample` is one of them. */
export function notUtf8(file: string, sample: Uint8Array): LimpideError {
  return new LimpideError('badInput', `${encodingSentence(file, narrowEncodingOf(sample))}.`, {
    details: { file },
  });
}

/** `why` is a sentence on what the file is instead. */
export function unreadable(file: string, why: string): LimpideError {
  return new LimpideError('badInput', why, { details: { file } });
}
