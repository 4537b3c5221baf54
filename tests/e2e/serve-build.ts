// Which address is the built app served at while the journeys are made?
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';

const root = join(import.meta.dirname, '../..');

export default async function serveBuild() {
  if (!existsSync(join(root, 'dist/index.html'))) {
    throw new Error('There is no build to journey through. Run "npm run build" first.');
  }
  const server = await preview({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0 },
  });
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  process.env['DEMARCHE_ADDRESS'] = `http://127.0.0.1:${address.port}/`;
  return () => server.close();
}
