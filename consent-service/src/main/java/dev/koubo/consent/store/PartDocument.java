package dev.koubo.consent.store;

import dev.koubo.consent.domain.Form;
import dev.koubo.consent.domain.HandIn;
import dev.koubo.consent.domain.Part;
import dev.koubo.consent.domain.PartKey;
import dev.koubo.consent.domain.Party;
import dev.koubo.consent.domain.ReturnReason;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One part inside the document of all four; which fields are filled tells its state. */
record PartDocument(
        Form form,
        Party party,
        @Nullable HandIn handIn,
        @Nullable Instant checkedAt,
        @Nullable String checkedBy,
        @Nullable ReturnReason returned,
        @Nullable String evidence) {

    static PartDocument of(PartKey key, Part part) {
        return switch (part) {
            case Part.Awaited() -> new PartDocument(key.form(), key.party(), null, null, null, null, null);
            case Part.HandedIn(HandIn handIn) ->
                new PartDocument(key.form(), key.party(), handIn, null, null, null, null);
            case Part.Returned(HandIn handIn, ReturnReason reason, Instant at, String by) ->
                new PartDocument(key.form(), key.party(), handIn, at, by, reason, null);
            case Part.Accepted(HandIn handIn, Instant at, String by, String evidence) ->
                new PartDocument(key.form(), key.party(), handIn, at, by, null, evidence);
        };
    }

    PartKey key() {
        return new PartKey(form, party);
    }

    Part toPart() {
        if (handIn == null) {
            return new Part.Awaited();
        }
        if (checkedAt == null || checkedBy == null) {
            return new Part.HandedIn(handIn);
        }
        return returned == null
                ? new Part.Accepted(handIn, checkedAt, checkedBy, Objects.requireNonNull(evidence, "evidence"))
                : new Part.Returned(handIn, returned, checkedAt, checkedBy);
    }
}
