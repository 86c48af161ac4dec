package dev.koubo.lottery.domain.proof;

import java.util.Set;

/** A draw of the chain that is over, with its four files. */
public sealed interface PublishedDraw {

    /** A draw that was held. */
    record Held(EntryList list, Manifest manifest, Randomness randomness, DrawResult result) implements PublishedDraw {
        @Override
        public Document beaconFile() {
            return randomness.beaconFile();
        }

        @Override
        public Set<EntryLabel> selected() {
            return result.selected();
        }
    }

    /** A draw that was committed and could not be held. It stays in the chain and selects nobody. */
    record Void(EntryList list, Manifest manifest, VoidNotice result) implements PublishedDraw {
        @Override
        public Document beaconFile() {
            return VoidNotice.BEACON;
        }

        @Override
        public Set<EntryLabel> selected() {
            return Set.of();
        }
    }

    EntryList list();

    Manifest manifest();

    /** The draw's {@code beacon.json}. */
    Document beaconFile();

    /** The draw's {@code result.txt}. */
    Document result();

    /** The draw's files. */
    default DrawFolder<Document> folder() {
        return new DrawFolder<>(manifest().draw(), list(), manifest(), beaconFile(), result());
    }

    /** Everybody who got a seat in this draw. */
    Set<EntryLabel> selected();
}
