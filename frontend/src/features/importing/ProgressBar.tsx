/** How far work is; without a share it is under way and nobody knows how far. */

export function ProgressBar({ label, share }: { label: string; share: number | null }) {
  return <progress className="bar" aria-label={label} max={1} {...(share === null ? {} : { value: share })} />;
}
