import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOffice } from '#server/reading/find-office.ts';
import type { Bench, Figure } from './figure.ts';
import { sizeOf, wanted, wantedMarks, writeLong, writeSamples, type Sample } from './import-samples.ts';

type Answer = { refused: string | null; milliseconds: number; megabytes: number; lines: string[]; marks: string[] };

const long = 10_000;
const round = (value: number): number => Math.round(value * 10) / 10;
const say = (text: string) => process.stderr.write(`… ${text}\n`);

const read = (file: string): Answer =>
  JSON.parse(
    execFileSync(process.execPath, [join(import.meta.dirname, 'read-one.ts'), file], {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
    }),
  );

/** How many of the lines that are wanted are there, in their order. */
const rightOf = (lines: readonly string[], expected: readonly string[]): number => {
  let at = 0;
  let right = 0;
  for (const line of expected) {
    const found = lines.indexOf(line, at);
    if (found < 0) continue;
    right += 1;
    at = found + 1;
  }
  return right;
};

const figuresOf = ({ name, file, isMarked }: Sample, baseline: Answer): Figure[] => {
  const answer = read(file);
  const expected = isMarked ? wanted : wanted.filter((line) => !/^(?:table-cell|quote)/.test(line));
  const extra = answer.lines.filter((line) => !(expected as readonly string[]).includes(line)).length;
  const marks = isMarked ? wantedMarks.length : 0;
  return [
    figure(
      `${name}: segments right`,
      rightOf(answer.lines, expected) - extra,
      `of ${expected.length}`,
      expected.length,
    ),
    figure(`${name}: marks kept`, rightOf(answer.marks, isMarked ? wantedMarks : []), `of ${marks}`, marks),
    figure(`${name}: time`, round(answer.milliseconds), 'ms', null, round(baseline.milliseconds)),
    figure(`${name}: peak memory`, round(answer.megabytes), 'MB', null, round(baseline.megabytes)),
  ];
};

const figure = (
  name: string,
  value: number,
  unit: string,
  aim: number | null,
  baseline: number | null = null,
): Figure => ({ name, value, unit, aim, baseline });

const longFigures = async (folder: string): Promise<Figure[]> => {
  const files = await writeLong(folder, long);
  const text = read(files.txt);
  return (['txt', 'html', 'docx'] as const).flatMap((kind) => {
    const answer = kind === 'txt' ? text : read(files[kind]);
    const name = `${long} paragraphs as .${kind} (${round(sizeOf(files[kind]) / 1e6)} MB)`;
    return [
      figure(`${name}: segments`, answer.lines.length, 'of 10001', long + 1),
      figure(`${name}: time`, Math.round(answer.milliseconds), 'ms', null, Math.round(text.milliseconds)),
      figure(`${name}: peak memory`, Math.round(answer.megabytes), 'MB', null, Math.round(text.megabytes)),
    ];
  });
};

/** The table over every kind of file, the baseline being plain text of the same run; then ten thousand paragraphs. */
export const importFiles: Bench = {
  summary: 'sources of every kind of file: segments, marks, time and peak memory, then 10,000 paragraphs',
  measure: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'triptyque-bench-import-'));
    try {
      const office = await findOffice();
      if (office === null) say('LibreOffice is not installed: its .docx, .odt and .html are left out');
      say('Samples');
      const samples = writeSamples(folder, office);
      say('Reading each');
      const first = samples[0]?.file ?? '';
      // The first of all loads the program from the disk.
      read(first);
      const baseline = read(first);
      const figures = samples.flatMap((sample) => figuresOf(sample, baseline));
      say(`${long} paragraphs`);
      return [...figures, ...(await longFigures(folder))];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
