/** The contours of the intercommunalités of a territory, where they were imported. */
import type { FeatureCollection, Geometry } from 'geojson';
import { useEffect, useState } from 'react';
import { ask } from '../../data/ask.ts';
import { useInstallation } from '../../data/installation.tsx';
import { useAnswer } from '../../data/use-answer.ts';
import { HomeDocument } from '../../generated/graphql.ts';

export type Drawn = FeatureCollection<Geometry, { readonly id?: string }>;

/** @returns undefined: there are none, or they are loading */
export function useContours(territory: string | null): Drawn | undefined {
  const { data } = useAnswer(HomeDocument, { territory: '', isHome: true }, territory === null);
  const hasContours = useInstallation()?.hasContours === true;
  const of = hasContours ? (territory ?? data?.home?.id) : undefined;
  const [drawn, setDrawn] = useState<Drawn>();
  useEffect(() => {
    let isLeft = false;
    setDrawn(undefined);
    if (of !== undefined)
      void read(of).then((found) => {
        if (!isLeft) setDrawn(found);
      });
    return () => {
      isLeft = true;
    };
  }, [of]);
  return drawn;
}

async function read(territory: string): Promise<Drawn | undefined> {
  const response = await ask(`/contours/EPCI/${encodeURIComponent(territory)}`).catch(() => undefined);
  if (!response?.ok) return undefined;
  const topology = await response.json();
  const { feature } = await import('topojson-client');
  const [object] = Object.values(topology.objects);
  return feature(topology, object as Parameters<typeof feature>[1]) as unknown as Drawn;
}
