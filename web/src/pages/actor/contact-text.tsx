/** A contact as it is written, its addresses and telephone number to follow. */
import { Fragment, type ReactNode } from 'react';
import { Text } from '../../parts/text.tsx';

/** A mail address, a web address, or a French telephone number. Only these: no other scheme is ever followed. */
const ADDRESS =
  /([\p{L}\d._%+-]+@[\p{L}\d.-]+\.\p{L}{2,}|(?:https?:\/\/|www\.)[^\s<>"«»]+[^\s<>"«».,;:!?)]|(?<![\d+])(?:0|\+33[\s.]?)[1-9](?:[\s.-]?\d{2}){4}(?!\d))/u;

export function ContactText({ of }: { readonly of: string }): ReactNode {
  // Text and addresses in turn.
  const parts = of.split(ADDRESS).map((text, place) => ({ text, isAddress: place % 2 === 1, key: `${place} ${text}` }));
  return parts.map(({ text, isAddress, key }) => (
    <Fragment key={key}>
      {isAddress ? (
        <a href={hrefOf(text)} rel="noreferrer">
          {text}
        </a>
      ) : (
        <Text>{text}</Text>
      )}
    </Fragment>
  ));
}

function hrefOf(address: string): string {
  if (address.includes('@') && !address.includes('/')) return `mailto:${address}`;
  if (address.startsWith('www.')) return `https://${address}`;
  return address.startsWith('http') ? address : `tel:${address.replace(/[^\d+]/g, '')}`;
}
