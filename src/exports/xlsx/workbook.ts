/** Packs lines of `<row>` into a workbook; what one sheet cannot hold goes to further sheets. */
import { open } from 'node:fs/promises';
import type { ExportColumn, ExportFacts } from '../formats.ts';
import { type ZipInput, zip } from './zip.ts';

/** Rows of a sheet, its heading included (Excel's limit, and the format's). */
export const sheetRows = 1_048_576;

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'http://schemas.openxmlformats.org/package/2006/content-types';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

function textCell(text: string): string {
  return `<c t="inlineStr"><is><t xml:space="preserve">${escapeXml(text)}</t></is></c>`;
}

const newline = 10;

/** Reads a file of lines and gives it sheet by sheet: each sheet's parts must be read to their end before the next. */
class Lines {
  readonly #parts: AsyncIterator<Buffer>;
  #rest: Buffer | undefined;

  constructor(parts: AsyncIterable<Buffer>) {
    this.#parts = parts[Symbol.asyncIterator]();
  }

  /** Whether another line is there. */
  async more(): Promise<boolean> {
    while (this.#rest === undefined || this.#rest.length === 0) {
      const next = await this.#parts.next();
      if (next.done === true) return false;
      this.#rest = next.value;
    }
    return true;
  }

  /** The next lines, at most `count`. */
  async *take(count: number): AsyncGenerator<Buffer> {
    let left = count;
    while (left > 0 && (await this.more())) {
      const part = this.#rest ?? Buffer.alloc(0);
      let [at, cut] = [0, -1];
      for (;;) {
        const end = part.indexOf(newline, at);
        if (end < 0) break;
        at = end + 1;
        left--;
        if (left === 0) {
          cut = at;
          break;
        }
      }
      this.#rest = cut < 0 ? undefined : part.subarray(cut);
      yield cut < 0 ? part : part.subarray(0, cut);
    }
  }
}

async function* linesOf(path: string): AsyncGenerator<Buffer> {
  const file = await open(path, 'r');
  try {
    for await (const part of file.createReadStream({ highWaterMark: 1 << 20 })) yield part;
  } finally {
    await file.close().catch(() => {});
  }
}

/**
 * The workbook's bytes.
 * @param lines path of a file with one `<row>` a line
 * @param rows rows a sheet holds, its heading included; only a test asks for another number
 */
export async function* workbook(
  lines: string,
  name: string,
  columns: readonly ExportColumn[],
  facts: ExportFacts,
  rows = sheetRows,
): AsyncGenerator<Buffer> {
  const reader = new Lines(linesOf(lines));
  const heading = Buffer.from(`<row>${columns.map((one) => textCell(one.name)).join('')}</row>`);
  let sheets = 0;
  async function* sheet(): AsyncGenerator<Buffer> {
    yield Buffer.from(`${declaration}<worksheet xmlns="${main}"><sheetData>`);
    yield heading;
    yield* reader.take(rows - 1);
    yield Buffer.from('</sheetData></worksheet>');
  }
  async function* entries(): AsyncGenerator<ZipInput> {
    do {
      sheets++;
      yield { name: `xl/worksheets/sheet${sheets}.xml`, parts: sheet() };
    } while (await reader.more());
    for (const [path, text] of Object.entries(parts(name, sheets, facts)))
      yield { name: path, parts: [Buffer.from(declaration + text)] };
  }
  yield* zip(entries());
}

function parts(name: string, sheets: number, facts: ExportFacts): Record<string, string> {
  const numbers = Array.from({ length: sheets }, (_, index) => index + 1);
  const list = (one: (n: number) => string): string => numbers.map(one).join('');
  const about = `Limpide, edition ${facts.edition}${facts.fictional ? ', fictional: true' : ''}`;
  return {
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${list(
      (n) =>
        `<sheet name="${escapeXml(`${name.slice(0, 24)}${n === 1 ? '' : ` ${n}`}`)}" sheetId="${n}" r:id="rId${n}"/>`,
    )}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packageRelations}">${list(
      (n) => `<Relationship Id="rId${n}" Type="${relations}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
    )}</Relationships>`,
    '_rels/.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description>${escapeXml(about)}</dc:description></cp:coreProperties>`,
    '[Content_Types].xml': `<Types xmlns="${contentTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${office}.sheet.main+xml"/>${list(
      (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${office}.worksheet+xml"/>`,
    )}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`,
  };
}
