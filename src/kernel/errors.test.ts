import { describe, expect, it } from 'vitest';
import { explain, LimpideError } from './errors.ts';

const system = (code: string): Error => Object.assign(new Error(`${code}: it failed`), { code });

describe('a fault of the system becomes a sentence that says what to do', () => {
  it.each([
    [
      system('ENOSPC'),
      'diskFull',
      /\/data is full; free some space and run the command again: nothing was lost/,
    ],
    [system('EDQUOT'), 'diskFull', /full/],
    [system('EACCES'), 'readOnly', /\/data cannot be written; choose another folder with --data/],
    [system('EROFS'), 'readOnly', /cannot be written/],
    [system('EPERM'), 'readOnly', /cannot be written/],
    [system('ENOTDIR'), 'readOnly', /a file stands where a folder should be/],
    [system('ENOENT'), 'notFound', /\/data does not exist; check the path/],
    [new Error('IO Error: Could not write all bytes to file "x": wanted=1 wrote=0'), 'diskFull', /full/],
    [new Error('IO Error: Could not write file "x": No space left on device'), 'diskFull', /full/],
    [new Error('Out of Memory Error: max_temp_directory_size'), 'diskFull', /full/],
    [new Error('IO Error: Cannot open file "x": Read-only file system'), 'readOnly', /cannot be written/],
    [new Error('IO Error: Cannot open file "x": Permission denied'), 'readOnly', /cannot be written/],
  ])('%s', (fault, code, message) => {
    const told = explain(fault, '/data');
    expect(told).toBeInstanceOf(LimpideError);
    expect(told).toMatchObject({ code, message: expect.stringMatching(message), cause: fault });
  });

  it('leaves other errors, and its own, as they are', () => {
    const other = new Error('something else');
    expect(explain(other, '/data')).toBe(other);
    const own = new LimpideError('corrupt', 'permission denied is only quoted here');
    expect(explain(own, '/data')).toBe(own);
  });
});
