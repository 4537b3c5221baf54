// Which page is it whose only work is to open data of another site?

// The one page that may ask other sites for data, and asks the reader first; it takes no files.
export const OPEN_PAGE = 'open.html';
