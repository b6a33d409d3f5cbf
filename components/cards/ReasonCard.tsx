export interface ReasonCardProps {
  title: string;
  reason: string;
  /** Leads on, to where nobody has looked. */
  link?: { href: string; words: string };
}

/** Why something is not a link, or not a checked one. */
export function ReasonCard({ title, reason, link }: ReasonCardProps) {
  return (
    <div class="card-body">
      <p class="card-label">{title}</p>
      <p>{reason}</p>
      {link && (
        <p class="card-actions">
          <a class="button" href={link.href} target="_blank" rel="noopener noreferrer">
            {link.words}
          </a>
        </p>
      )}
    </div>
  );
}
