// Types of the benchmark's packages, as far as used: type checks run without installing them.

declare module '@knight-lab/timelinejs' {
  export interface TimelineEvent {
    unique_id: string;
    start_date: { year: number; month?: number; day?: number };
    text: { headline: string; text: string };
  }
  export class Timeline {
    constructor(
      place: HTMLElement,
      data: { events: TimelineEvent[] },
      options: { font: string | null },
    );
    on(name: 'ready', listener: () => void): void;
    removeId(id: string): void;
    add(event: TimelineEvent): void;
  }
}

declare module 'vis-data' {
  export class DataSet<T> {
    constructor(items: T[]);
    update(item: T): void;
  }
}

declare module 'vis-timeline' {
  import type { DataSet } from 'vis-data';

  export interface TimelineItem {
    id: string;
    content: string;
    start: Date;
  }
  export class Timeline {
    constructor(place: HTMLElement, items: DataSet<TimelineItem>, options: object);
    on(name: 'changed', listener: () => void): void;
    off(name: 'changed', listener: () => void): void;
  }
}

declare module 'react-chrono' {
  import type { FunctionComponent } from 'react';

  export interface ChronoItem {
    id: string;
    title: string;
    cardTitle: string;
    cardDetailedText?: string;
  }
  export const Chrono: FunctionComponent<{
    items: ChronoItem[];
    mode: 'vertical';
    allowDynamicUpdate: boolean;
  }>;
}

declare module 'react-dom/client' {
  import type { ReactNode } from 'react';

  export interface Root {
    render(content: ReactNode): void;
  }
  export function createRoot(place: Element): Root;
}

declare module 'react-dom/server' {
  import type { ReactNode } from 'react';

  export function renderToStaticMarkup(content: ReactNode): string;
}

declare module '@shoelace-style/shoelace/dist/components/*';
