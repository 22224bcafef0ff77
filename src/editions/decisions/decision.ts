/**
 * A decision about organizations that a person took and another can review: whether two or more of them are the same.
 * Read from YAML and checked here; a fault names the file and the line.
 */
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { LimpideError } from '../../kernel/errors.ts';

/** An organization's key, as its page's address and the candidates' list show it. */
const keySchema = z
  .string()
  .regex(/^\S{3,600}$/, 'a key as the address of its page shows it')
  .refine((key) => !key.startsWith('CA-QC-NEQ-22'), 'a NEQ that begins with 22 is a private individual’s');

const decisionSchema = z.strictObject({
  /** Two or more; where they are the same, the first is the key that stays. */
  organizations: z
    .array(keySchema)
    .min(2)
    .refine((keys) => new Set(keys).size === keys.length, 'the same key stands twice'),
  decision: z.enum(['same', 'different']),
  reason: z.strictObject({ fr: z.string().min(10), en: z.string().min(10) }),
  /** Where anyone can check it: an address, or the name of a public register and its entry. */
  source: z.string().min(5),
  /** The role of who reviewed it, not a name. */
  reviewer: z.string().min(3),
  /** Day of the review. */
  day: z.iso.date(),
});

export interface Decision extends z.infer<typeof decisionSchema> {
  /** Whose file it stands in: that of the project, or that of who runs the site. */
  readonly origin: 'project' | 'operator';
  /** "path:line", for messages. */
  readonly where: string;
}

export type LineageKind = 'real' | 'demo';

/** Keys of the fictional data: their register, or their publisher's prefix. */
const fictionalKey = /^(?:XF-|fictif-)/;
/** Keys made of a name and a place say nothing of their lineage; each lineage has its own file. */
const namedKey = /^name-/;

function foreign(key: string, kind: LineageKind): boolean {
  return kind === 'real' ? fictionalKey.test(key) : !fictionalKey.test(key) && !namedKey.test(key);
}

/**
 * The decisions of one file, in its order. An empty file, or one with comments only, has none.
 * @throws LimpideError badInput, naming the file, the line and what is wrong
 */
export function parseDecisions(
  text: string,
  path: string,
  origin: Decision['origin'],
  kind: LineageKind,
): Decision[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (offset: number): number => Math.max(1, lines.linePos(offset).line);
  const fault = (line: number, what: string): LimpideError =>
    new LimpideError('badInput', `${path}:${line}: ${what}. See content/organizations/README.md.`, {
      details: { file: path, line },
    });
  const [error] = document.errors;
  if (error) throw fault(lineOf(error.pos[0]), error.message.split('\n', 1)[0] ?? 'not YAML');
  const lineAt = (at: readonly PropertyKey[]): number => {
    for (let depth = at.length; depth >= 0; depth--) {
      const node = document.getIn(at.slice(0, depth), true);
      if (node !== null && typeof node === 'object' && 'range' in node && Array.isArray(node.range))
        return lineOf(Number(node.range[0]));
    }
    return 1;
  };
  const parsed = z.array(decisionSchema).safeParse(document.toJS() ?? []);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const at = issue?.path ?? [];
    const [index, ...field] = at;
    const where =
      typeof index === 'number'
        ? `entry ${index + 1}${field.map((part) => `, ${String(part)}`).join('')}: `
        : '';
    throw fault(lineAt(at), `${where}${issue?.message ?? 'not a list of decisions'}`);
  }
  return parsed.data.map((decision, index) => {
    decision.organizations.forEach((key, place) => {
      if (foreign(key, kind))
        throw fault(
          lineAt([index, 'organizations', place]),
          `entry ${index + 1}: ${key} is ${kind === 'real' ? 'fictional' : 'not fictional'}, and these are decisions about ${kind === 'real' ? 'real' : 'fictional'} organizations`,
        );
    });
    return { ...decision, origin, where: `${path}:${lineAt([index])}` };
  });
}
