/** Further tables: targets, page load, weight, and the heading. */
import { cpus } from 'node:os';
import type { Options } from './options.js';
import { limitOf, LOADED } from './load-pages.js';
import { loadFigure, type LoadResult } from './page-load.js';
import { digits, table } from './report.js';
import { LABELS, type SubjectName } from './subjects.js';
import type { Verdict } from './targets.js';

/** Date, machine and command of the run. */
export function heading(options: Options, chromium: string): string {
  const [cpu] = cpus();
  return [
    `Measured ${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `Chromium ${chromium}`,
    `${cpu?.model.trim() ?? 'unknown processor'}, ${cpus().length} cores`,
    `${options.rounds} ${options.rounds === 1 ? 'round' : 'rounds'}`,
    `\`${options.command}\``,
  ].join(' · ');
}

export function targetsTable(verdicts: readonly Verdict[]): string {
  return table(
    ['Target', 'wanted', 'reached', ''],
    verdicts.map(({ target, wanted, reached, isMet, note }) => [
      target,
      wanted,
      note ?? digits(reached),
      isMet === undefined ? '?' : isMet ? '✓' : '✗',
    ]),
  );
}

export function loadTable(results: readonly LoadResult[]): string {
  return table(
    ['Page load', 'CPU', 'layout shift', 'first paint, ms', 'largest paint, ms'],
    LOADED.map((variant) => [
      variant,
      variant === limitOf(variant)
        ? `${digits(loadFigure(results, variant, ({ cpu }) => cpu))} ms`
        : `${digits(loadFigure(results, variant, ({ cpu }, limit) => cpu / limit.cpu))}×`,
      loadFigure(results, variant, ({ shift }) => shift).toFixed(4),
      digits(loadFigure(results, variant, ({ firstPaint }) => firstPaint)),
      digits(loadFigure(results, variant, ({ largestPaint }) => largestPaint)),
    ]),
  );
}

export const weightTable = (weights: readonly [SubjectName, number][]): string =>
  table(
    ['Weight', 'kB brotli'],
    weights.map(([name, kilobytes]) => [LABELS[name], digits(kilobytes)]),
  );
