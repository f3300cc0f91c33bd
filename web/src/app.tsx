/** The application: its pages by their addresses, within the frame and with the client of whoever has signed in. */
import type { ReactNode } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { Provider } from 'urql';
import addresses from './addresses.json';
import { clientNow } from './data/client.ts';
import { useSession } from './data/session.ts';
import { Frame } from './frame/frame.tsx';
import { InstallationProvider } from './frame/installation.tsx';
import { PageFailed } from './frame/page-failed.tsx';
import { UnknownPage } from './frame/unknown-page.tsx';
import { ViewerProvider } from './frame/viewer.tsx';
import { pages } from './pages.tsx';
import { LabelsProvider } from './words/labels.tsx';

const router = createBrowserRouter([
  {
    element: <Frame />,
    // The frame is shown before the first page has loaded.
    hydrateFallbackElement: <></>,
    children: [
      {
        errorElement: <PageFailed />,
        children: [
          ...pages.map(({ name, load }) => ({
            id: name,
            path: addresses[name],
            lazy: async () => ({ Component: (await load()).Page }),
          })),
          { path: '*', element: <UnknownPage /> },
        ],
      },
    ],
  },
]);

export function App(): ReactNode {
  // A new client for each reader.
  useSession();
  return (
    <Provider value={clientNow()}>
      <LabelsProvider>
        <ViewerProvider>
          <InstallationProvider>
            <RouterProvider router={router} />
          </InstallationProvider>
        </ViewerProvider>
      </LabelsProvider>
    </Provider>
  );
}
