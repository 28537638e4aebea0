// What comes out of the printer, by way of the tools of the Debian package `poppler-utils`.

import { execFileSync } from 'node:child_process';
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
  return { pages: Number(pages?.[1]), text: words(run('pdftotext', ['-layout', path, '-'])) };
}

/** A text with single spaces, whatever its line breaks and columns; also where a line breaks after a hyphen. */
export function words(text: string): string {
  return text.split(/\s+/).filter(Boolean).join(' ').replaceAll('- ', '-');
}

function run(program: string, args: string[]): string {
  try {
    return execFileSync(program, args, { encoding: 'utf8' });
  } catch (error) {
    throw new Error(`${program}: get the Debian package \`poppler-utils\``, { cause: error });
  }
}
