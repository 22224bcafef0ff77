/**
 * Walks the outer parts of a file and finds its rows: a release, a package, a list or a sequence of either. Only the
 * brackets and the names at the first level are read here; rows are skipped whole by the scanner.
 */
import type { RejectReason } from '../source.ts';
import { Candidate } from './candidate.ts';
import { Cursor, none } from './cursor.ts';
import type { Delivery } from './deliver.ts';
import { type Facts, memberLimit, packageMembers } from './facts.ts';
import { cutSentence, type Limits, openSentence, type Step, straySentence } from './limits.ts';
import { Rows } from './rows.ts';
import { memberOf, nameOf } from './value.ts';
import type { ByteWindow } from './window.ts';

/** What should stand here, or what is being done: "recovery" is the search after a fault. */
type Expected = 'value' | 'name' | 'colon' | 'member' | 'comma' | 'rows';
type State = Expected | 'reading' | 'list' | 'lineEnd' | 'recovery';
/** What the value being read is; a stray stands where an object should. */
type Purpose = 'name' | 'member' | 'row' | 'stray';

const [comma, colon, quote] = [0x2c, 0x3a, 0x22];
const [brace, closingBrace, bracket, closingBracket] = [0x7b, 0x7d, 0x5b, 0x5d];

export class Container {
  readonly cursor: Cursor;
  readonly rows: Rows;
  #state: State = 'value';
  #purpose: Purpose = 'stray';
  #name = '';
  #inList = false;
  #candidate: Candidate | undefined;
  /** The kind of rows in the list being read. */
  #listed: 'release' | 'record' | undefined;
  readonly #facts: Facts;

  constructor(fileName: string, window: ByteWindow, delivery: Delivery, facts: Facts, limits: Limits) {
    this.cursor = new Cursor(window);
    this.rows = new Rows(fileName, this.cursor, delivery, limits);
    this.#facts = facts;
  }

  /** Reads what the window holds. Throws `badInput` once it is clear that the file is not OCDS. */
  run(): Step {
    let step: Step | undefined;
    while (step === undefined) step = this.#step();
    return step;
  }

  /** Undefined: there is more to do in the window. */
  #step(): Step | undefined {
    if (this.#state === 'reading') return this.#read();
    if (this.#state === 'list') return this.#list();
    if (this.#state === 'lineEnd') return this.#lineEnd();
    if (this.#state === 'recovery') return this.#recover();
    const byte = this.cursor.next();
    if (byte === none) return this.cursor.window.ended ? this.#end() : 'more';
    switch (this.#state) {
      case 'value':
        return this.#value(byte);
      case 'rows':
        return this.#row(byte);
      case 'name':
        if (byte === quote) return this.#begin('name', true);
        return byte === closingBrace ? this.#closeObject() : this.#expected('A name in quotes');
      case 'colon':
        return byte === colon ? this.#pass('member') : this.#expected('A colon');
      case 'member':
        if (byte !== bracket || (this.#name !== 'releases' && this.#name !== 'records')) {
          return this.#begin('member', packageMembers.has(this.#name));
        }
        this.#state = 'list';
        return undefined;
      default:
        if (byte === comma) return this.#pass('name');
        return byte === closingBrace ? this.#closeObject() : this.#expected('A comma or "}"');
    }
  }

  /** At the top, or in the array at the top. Commas are not counted: some tools end JSON lines with one. */
  #value(byte: number): Step | undefined {
    if (byte === comma) return this.#pass('value');
    if (byte === brace) {
      this.#candidate = new Candidate(this.cursor.line);
      this.rows.open(this.#inList);
      return this.#pass('name');
    }
    if (this.#inList ? byte === closingBracket : byte === bracket) {
      this.#inList = !this.#inList;
      this.#facts.list = true;
      this.rows.enterList();
      return this.#pass('value');
    }
    this.rows.open(false);
    return this.#begin('stray', true);
  }

  /** In a list of releases or records. */
  #row(byte: number): Step | undefined {
    if (byte === comma) return this.#pass('rows');
    if (byte === closingBracket) {
      this.#listed = undefined;
      return this.#pass('comma');
    }
    this.rows.open(byte === brace);
    if (byte === brace) this.rows.met++;
    return this.#begin(byte === brace ? 'row' : 'stray', true);
  }

  /** `releases` or `records` opens. */
  #list(): Step | undefined {
    const found = this.#candidate?.rowsIn(this.#name, this.cursor);
    if (found === undefined) return 'more';
    return found === 'own' ? this.#begin('member', false) : this.#openList(found);
  }

  #openList(kind: 'release' | 'record'): undefined {
    if (this.#candidate !== undefined) this.#candidate.rows = kind;
    this.#facts.packages[kind]++;
    this.#listed = kind;
    this.rows.abandon();
    return this.#pass('rows');
  }

  /** Takes the byte here and says what should stand next. */
  #pass(next: State, bytes = 1): undefined {
    this.cursor.at += bytes;
    this.#state = next;
  }

  #begin(purpose: Purpose, hold: boolean): undefined {
    this.#purpose = purpose;
    this.cursor.beginValue(hold);
    this.#state = 'reading';
  }

  #read(): Step | undefined {
    const { cursor } = this;
    const progress = cursor.read();
    if (progress === 'done') return this.#done();
    if (progress === 'bad') return this.#fail('malformed', 'What stands here is not JSON.');
    if (progress === 'cut') return this.#fail('truncated', cutSentence);
    if (cursor.at - cursor.start > memberLimit) cursor.releaseValue();
    return this.rows.isTooLarge ? this.#tooLarge() : 'more';
  }

  #tooLarge(): Step | undefined {
    const candidate = this.#candidate;
    const isForeign = candidate?.kind === 'other' && !candidate.isPackage && !candidate.hasPackageMembers;
    if (isForeign) this.rows.refuseLargeForeign(candidate.names);
    return this.rows.letGo() ? 'more' : this.#fail('malformed', openSentence);
  }

  /** The value that was begun ends here. */
  #done(): undefined {
    const { cursor } = this;
    const candidate = this.#candidate;
    if (cursor.skim.repaired && candidate !== undefined) candidate.isRepaired = true;
    switch (this.#purpose) {
      case 'row':
        if (!this.rows.give(this.#listed ?? 'release', cursor.skim.repaired))
          return this.#fail('malformed', openSentence);
        this.#state = 'rows';
        return;
      case 'stray':
        this.rows.refuse('notAnObject', straySentence);
        this.#state = this.#listed === undefined ? 'value' : 'rows';
        return;
      case 'name':
        this.#name = nameOf(cursor.valueText());
        candidate?.name(this.#name);
        this.#state = 'colon';
        return;
      default:
        if (packageMembers.has(this.#name) && cursor.at - cursor.start <= memberLimit) {
          candidate?.members.set(this.#name, memberOf(cursor.valueText()));
        }
        this.#state = 'comma';
    }
  }

  /** The object that was begun in `value` ends here: a package's rows were given; anything else is now known. */
  #closeObject(): undefined {
    this.#pass('value');
    const candidate = this.#candidate;
    if (candidate === undefined) return;
    const { kind } = candidate;
    if (candidate.isPackage || kind === 'emptyPackage') {
      if (!candidate.isPackage) this.#facts.packages.release++;
      this.#facts.note(candidate.members);
      this.rows.abandon();
    } else if (kind === 'other') {
      if (this.rows.isTentative) return this.#fail('malformed', openSentence);
      this.rows.refuseForeign(candidate.names);
    } else {
      if (!this.rows.give(kind, candidate.isRepaired)) return this.#fail('malformed', openSentence);
      this.rows.met++;
      this.#facts.bare[kind]++;
      if (!this.#inList && this.cursor.line === candidate.line) this.#state = 'lineEnd';
    }
    this.#candidate = undefined;
  }

  /** After a row that is alone on its line at the top of the file: the rest is JSON Lines. */
  #lineEnd(): Step | undefined {
    const line = this.cursor.line;
    const byte = this.cursor.next();
    if (byte === none && !this.cursor.window.ended && this.cursor.line === line) return 'more';
    this.#state = 'value';
    return this.cursor.line > line ? 'lines' : undefined;
  }

  #expected(what: string): undefined {
    return this.#fail('malformed', `${what} should stand here.`);
  }

  #fail(reason: RejectReason, detail: string): undefined {
    const candidate = this.#candidate;
    if (candidate !== undefined && !candidate.isPackage && candidate.kind !== 'other') this.rows.met++;
    const why = reason === 'truncated' ? (this.cursor.window.failure?.message ?? detail) : detail;
    // A list of rows that a stray bracket closed may well go on.
    this.#listed ??= candidate?.rows;
    const isListed = this.#listed !== undefined || this.#inList;
    this.rows.fail(reason, why, isListed);
    if (candidate?.isPackage === true) this.#facts.note(candidate.members);
    else this.#candidate = undefined;
    this.#state = 'recovery';
  }

  #recover(): Step | undefined {
    const step = this.rows.seek();
    if (step === 'more' || step === 'end') return step;
    if (step === 'document') {
      this.#listed = undefined;
      this.#candidate = undefined;
    }
    this.#state = this.#listed === undefined ? 'value' : 'rows';
    return undefined;
  }

  /** The file ends between values: before its time when a list is open, or an object that is no package yet. */
  #end(): Step | undefined {
    const candidate = this.#candidate;
    const isUnknown = candidate !== undefined && !candidate.isPackage;
    const isOpen = isUnknown || this.#inList || this.#listed !== undefined;
    if (isOpen || this.cursor.window.failure !== undefined) return this.#fail('truncated', cutSentence);
    return 'end';
  }
}
