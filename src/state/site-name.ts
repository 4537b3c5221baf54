// What is this site called? As its publisher wrote into the page.

export function siteName(): string {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="application-name"]');
  return meta?.content || 'Demarche';
}
