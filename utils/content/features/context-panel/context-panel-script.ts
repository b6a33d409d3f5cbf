import type { ContextAnswer } from '../../../domain/context/paper-context.ts';
import type { BadgeView } from '../../../../components/context/views.ts';
import type { DocumentPage } from '../feature.ts';

/** The panel at a paper's heading, as the line that opens it knows it. */
export interface ContextPanelHandle {
  show(answer: ContextAnswer | null, badges: BadgeView[]): void;
  /** @param focus whether the panel takes the focus when it opens */
  setOpen(open: boolean, focus: boolean): void;
}
export interface ContextPanelOptions {
  /** `YYYY-MM-DD` */
  today: string;
  retry(): void;
  close(): void;
}
/** What the lazily loaded script brings. */
export interface ContextPanelScript {
  create(
    page: DocumentPage,
    heading: HTMLElement,
    options: ContextPanelOptions,
  ): ContextPanelHandle;
}
