/** Starts the application in the page that the server sends. */
import '@fontsource-variable/bricolage-grotesque/wght.css';
import '@fontsource-variable/source-sans-3/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import { createRoot } from 'react-dom/client';
import addresses from './addresses.json';
import { App } from './app.tsx';
import { SignedIn } from './frame/signed-in.tsx';

const place = document.getElementById('application');
// Who opens its address without a page that waits for it finds the application.
const isProvidersWindow =
  location.pathname === addresses.signedIn && (location.search.includes('state=') || window.opener !== null);
if (place) createRoot(place).render(isProvidersWindow ? <SignedIn /> : <App />);
