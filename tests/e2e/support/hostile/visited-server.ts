/** A web server on this computer that serves the pages it is given and remembers every other address that somebody asked for. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ServedPage {
  readonly type: string;
  readonly text: string;
}

export interface VisitedServer {
  /** With its port. */
  readonly host: string;
  /** By path, e.g. `/1/page.html`. */
  readonly pages: Map<string, ServedPage>;
  /** Method and path of whatever was asked for beside the pages. */
  readonly visits: string[];
  readonly close: () => Promise<void>;
}

/** What a browser asks for by itself. */
const OWN_ACCORD = '/favicon.ico';

export const openVisitedServer = async (): Promise<VisitedServer> => {
  const pages = new Map<string, ServedPage>();
  const visits: string[] = [];
  const server = createServer(({ method, url = '' }, response) => {
    const page = pages.get(url);
    if (page === undefined && url !== OWN_ACCORD) visits.push(`${method} ${url}`);
    response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': page?.type ?? 'text/plain' });
    response.end(page?.text ?? '');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    pages,
    visits,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};
