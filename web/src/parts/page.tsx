/** The head of a page: where one is, the finding as its heading, a sentence, and what stands beside them. */
import { type ReactNode, useEffect } from 'react';
import styles from './page.module.css';

interface Props {
  /** A finding rather than a category; it is the title of the window too. */
  readonly title: string;
  readonly lead?: ReactNode;
  /** The way here, such as « À traiter › Tous les sujets ». */
  readonly above?: ReactNode;
  /** Buttons, at the right. */
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
