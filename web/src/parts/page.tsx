/** The head of a page: the path to it, the finding as its heading, a sentence, and what is shown beside them. */
import { type ReactNode, useEffect } from 'react';
import styles from './page.module.css';

interface Props {
  /** A finding rather than a category; it is the title of the window too. */
  readonly title: string;
  readonly lead?: ReactNode;
  /** The path to the page, such as « À traiter › Tous les sujets ». */
  readonly above?: ReactNode;
  /** Buttons on the right. */
  readonly beside?: ReactNode;
  readonly children?: ReactNode;
}

export function Page({ title, lead, above, beside, children }: Props): ReactNode {
  useEffect(() => {
    document.title = `${title} · Passerelle`;
  }, [title]);
  return (
    <>
      <div className={styles.head}>
        <div className={styles.words}>
          {above !== undefined && <div className={styles.above}>{above}</div>}
          <h1>{title}</h1>
          {lead !== undefined && <p className={styles.lead}>{lead}</p>}
        </div>
        {beside !== undefined && <div className={styles.beside}>{beside}</div>}
      </div>
      {children}
    </>
  );
}
