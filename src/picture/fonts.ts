// In which letters is a picture written, here and where those of the page are missing?

/** The page's own first; then such as run about as broad, so that little moves elsewhere. */
export const FONTS = {
  sans: "'Source Sans 3 Variable', 'Source Sans 3', 'Source Sans Pro', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif",
  serif:
    "'Source Serif 4 Variable', 'Source Serif 4', 'Source Serif Pro', Georgia, 'Times New Roman', serif",
} as const;
