/** Disputes made for a test. */
import type { Dispute, Statement } from '../../../src/data.js';
import type { NewsStatementDenialElement } from '../../../src/index.js';
import { show } from '../../helpers/mount.js';

/** Shows statements about one question. */
export const showDispute = (
  statements: readonly Statement[],
  rest: Partial<Dispute> = {},
): Promise<NewsStatementDenialElement> =>
  show('news-statement-denial', {
    article: { topic: 'On the ferry', statements: [...statements], ...rest },
  });

export const ADA: Statement = { id: 'ada', speaker: 'Ada', text: 'It sank.', date: '2025-10-20' };

export const BEN: Statement = {
  id: 'ben',
  speaker: 'Ben',
  text: 'It did not.',
  stance: 'denies',
  respondsTo: 'ada',
  date: '2025-10-21',
};
