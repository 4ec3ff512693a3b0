import { define } from '../../shared/define.js';
import { NewsStatementDenialElement } from './statement-denial.element.js';

define('news-statement-denial', NewsStatementDenialElement);

export { NewsStatementDenialElement };
