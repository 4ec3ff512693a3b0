import { define } from '../../shared/define.js';
import { NewsEventTimelineElement } from './event-timeline.element.js';

define('news-event-timeline', NewsEventTimelineElement);

export { NewsEventTimelineElement };
