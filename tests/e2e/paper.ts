// What comes out of the printer, by way of the tools of the Debian package `poppler-utils`.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page, TestInfo } from '@playwright/test';

/** What was printed. */
export interface Printed {
  pages: number;
  /** Its words, in order, with single spaces. */
  text: string;
}

/** Prints the page as the browser would, on paper of the size that the page asks for. */
export async function print(page: Page, testInfo: TestInfo): Promise<Printed> {
  const path = testInfo.outputPath('utskrift.pdf');
  await page.pdf({ path, preferCSSPageSize: true });
  const pages = /^Pages:\s+(\d+)$/m.exec(run('pdfinfo', [path]));
  // In the order in which it was drawn: a heading that takes two lines of its column stays in one piece.
  return { pages: Number(pages?.[1]), text: words(run('pdftotext', ['-raw', path, '-'])) };
}

/** A printed page as a picture: its size in dots, and how dark each is, from black (0) to white (255). */
interface Picture { width: number; height: number; dots: Uint8Array }

/** The pages of the PDF of `print`, as pictures. */
export function pictures(testInfo: TestInfo): Picture[] {
  const [pdf, root] = [testInfo.outputPath('utskrift.pdf'), testInfo.outputPath('bild')];
  run('pdftoppm', ['-gray', '-r', '50', pdf, root]);
  const names = readdirSync(dirname(root)).filter((name) => name.startsWith('bild-')).sort();
  return names.map((name) => {
    const file = readFileSync(join(dirname(root), name));
    const [head = '', width, height] = /^P5\s(\d+)\s(\d+)\s255\s/.exec(file.subarray(0, 40).toString('latin1')) ?? [];
    return { width: Number(width), height: Number(height), dots: file.subarray(head.length) };
  });
}

/** How far the ink of a picture is from each edge of its page, in parts of the whole; nothing where it is blank. */
export function margins({ width, height, dots }: Picture): Record<'left' | 'right' | 'top' | 'bottom', number> | undefined {
  const columns: number[] = [];
  const rows: number[] = [];
  dots.forEach((dark, at) => {
    if (dark > 200) return;
    columns.push(at % width);
    rows.push(Math.floor(at / width));
  });
  if (rows.length === 0) return undefined;
  const range = (all: number[]) => all.reduce(([from, to], one) => [Math.min(from, one), Math.max(to, one)], [Infinity, 0]);
  const [[left, right], [top, bottom]] = [range(columns), range(rows)] as [[number, number], [number, number]];
  return { left: left / width, right: 1 - (right + 1) / width, top: top / height, bottom: 1 - (bottom + 1) / height };
}

/** A text with single spaces, whatever its line breaks and columns; also where a line breaks after a hyphen. */
export function words(text: string): string {
  return text.split(/\s+/).filter(Boolean).join(' ').replaceAll('- ', '-');
}

/** A day that was typed, as papers give it; any other text as it is. */
export function inWords(text: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return text;
  return new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(text));
}

function run(program: string, args: string[]): string {
  try {
    return execFileSync(program, args, { encoding: 'utf8' });
  } catch (error) {
    throw new Error(`${program}: get the Debian package \`poppler-utils\``, { cause: error });
  }
}
