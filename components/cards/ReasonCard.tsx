import type { ReasonView } from '../../utils/features/views.ts';

/** Why something is not a link. */
export function ReasonCard({ title, reason }: ReasonView) {
  return (
    <div class="card-body">
      <p class="card-label">{title}</p>
      <p>{reason}</p>
    </div>
  );
}
