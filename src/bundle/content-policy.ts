// What may a page of the build load and do? Nothing but its own, by a policy in its head.
import type { Plugin } from 'vite';
import { OPEN_PAGE } from './open-page.ts';

// GitHub Pages sends no headers of ours, so the policy is a meta element; it must stand before every script and link.
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; object-src 'none'; frame-src 'none'; require-trusted-types-for 'script'; trusted-types app-worker";

// Build only: the development server needs inline scripts and web sockets.
export function contentPolicy(): Plugin {
  const charset = /<meta\s+charset="utf-8"\s*\/?>/i;
  return {
    name: 'demarche:content-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { filename }) {
        if (!charset.test(html))
          throw new Error(`${filename} must begin with <meta charset="utf-8">`);
        const policy = filename.endsWith(OPEN_PAGE)
          ? POLICY.replace("connect-src 'self'", "connect-src 'self' https:")
          : POLICY;
        const metas = [
          `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
          '<meta name="referrer" content="no-referrer">',
        ];
        return html.replace(charset, (found) => [found, ...metas].join('\n    '));
      },
    },
  };
}
