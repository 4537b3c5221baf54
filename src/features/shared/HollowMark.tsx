// How is a line drawn whose words were not found in the text, whatever its kind?

export function HollowMark() {
  return (
    <svg width="30" height="12" viewBox="0 0 30 12" aria-hidden="true">
      <path d="M0 4h30M0 8h30" fill="none" stroke="currentColor" strokeWidth="1.5" />
    </svg>
  );
}
