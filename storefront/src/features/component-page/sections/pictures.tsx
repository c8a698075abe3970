import { Gallery } from "@/features/product";
import { Picture } from "@/lib/ui/picture";
import { GOODS } from "../fixtures/goods";
import { samplePicture } from "../fixtures/pictures";
import { PageSection } from "../page-section";
import { Specimen, Specimens } from "../specimen";

const STATES = { shown: "nutmeg", "loading, or missing": "neverComes", none: null } as const;

/** A picture, from nothing to shown, and the pictures of one goods. */
export function Pictures() {
  return (
    <PageSection id="pictures">
      <Specimens>
        {Object.entries(STATES).map(([state, name]) => (
          <Specimen key={state} name="Picture" state={state}>
            <Picture
              picture={name === null ? null : samplePicture(name)}
              use="card"
              alt=""
              className="aspect-square w-full rounded-card border border-line object-cover"
            />
          </Specimen>
        ))}
        <Specimen name="Gallery" state="several pictures">
          <Gallery goods={GOODS} />
        </Specimen>
        <Specimen name="Gallery" state="one picture">
          <Gallery goods={{ ...GOODS, pictures: GOODS.pictures.slice(0, 1) }} />
        </Specimen>
        <Specimen name="Gallery" state="no picture">
          <Gallery goods={{ ...GOODS, pictures: [] }} />
        </Specimen>
      </Specimens>
    </PageSection>
  );
}
