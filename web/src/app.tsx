/** The application: its pages by their addresses, within the frame and with the client of whoever has signed in. */
import type { ReactNode } from 'react';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { Provider } from 'urql';
import addresses from './addresses.json';
import { clientNow } from './data/client.ts';
import { InstallationProvider } from './data/installation.tsx';
import { LabelsProvider } from './data/labels.tsx';
import { useSession } from './data/session.ts';
import { Frame } from './frame/frame.tsx';
import { Page } from './frame/page.tsx';
import { ViewerProvider } from './frame/viewer.tsx';
import { pages } from './pages.tsx';
import { Button } from './parts/button.tsx';
import { To } from './parts/to.tsx';
import { frameWords } from './words/frame.ts';
import { useWords } from './words/words.ts';

/** For an address without a page, mistyped or in a link within the application. */
function UnknownPage(): ReactNode {
  const { say } = useWords(frameWords);
  return (
    <Page title={say('nothingHere')} lead={say('nothingHereWhy')}>
      <To to={addresses.toTreat}>{say('toFirstPage')}</To>
    </Page>
  );
}

/** Shown instead of a page that could not be rendered or loaded: the frame stays, and says what to do. */
function PageFailed(): ReactNode {
  const { say } = useWords(frameWords);
  return (
    <Page title={say('pageFailed')} lead={say('pageFailedWhy')}>
      <Button isMain onPress={() => location.reload()}>
        {say('reload')}
      </Button>
    </Page>
  );
}

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
