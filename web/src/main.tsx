/** Opens the application in the page that the server sends. */
import '@fontsource-variable/bricolage-grotesque/wght.css';
import '@fontsource-variable/source-sans-3/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';

const place = document.getElementById('application');
if (place) createRoot(place).render(<App />);
