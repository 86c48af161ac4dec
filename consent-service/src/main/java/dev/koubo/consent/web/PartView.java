package dev.koubo.consent.web;

import dev.koubo.consent.domain.Form;
import dev.koubo.consent.domain.HandIn;
import dev.koubo.consent.domain.Part;
import dev.koubo.consent.domain.PartKey;
import dev.koubo.consent.domain.Party;
import dev.koubo.consent.domain.ReturnReason;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One signature part.
 *
 * @param evidenceSha256 hash of the evidence record, once the part stands (R110)
 */
record PartView(
        Form form,
        Party party,
        State state,
        @Nullable LocalDate signedOn,
        HandIn.@Nullable How how,
        @Nullable String fileSha256,
        @Nullable OffsetDateTime handedInAt,
        @Nullable OffsetDateTime checkedAt,
        @Nullable ReturnReason returned,
        @Nullable String evidenceSha256) {

    /** Where a part stands. */
    enum State {
        AWAITED,
        HANDED_IN,
        RETURNED,
        ACCEPTED
    }

    static PartView of(PartKey key, Part part) {
        return switch (part) {
            case Part.Awaited() ->
                new PartView(key.form(), key.party(), State.AWAITED, null, null, null, null, null, null, null);
            case Part.HandedIn(HandIn handIn) -> of(key, State.HANDED_IN, handIn, null, null, null);
            case Part.Returned(HandIn handIn, ReturnReason reason, var at, var _) ->
                of(key, State.RETURNED, handIn, TokyoTime.of(at), reason, null);
            case Part.Accepted(HandIn handIn, var at, var _, String evidence) ->
                of(key, State.ACCEPTED, handIn, TokyoTime.of(at), null, evidence);
        };
    }

    private static PartView of(
            PartKey key,
            State state,
            HandIn handIn,
            @Nullable OffsetDateTime checkedAt,
            @Nullable ReturnReason returned,
            @Nullable String evidence) {
        return new PartView(
                key.form(),
                key.party(),
                state,
                handIn.signedOn(),
                handIn.how(),
                handIn.fileSha256(),
                TokyoTime.of(handIn.at()),
                checkedAt,
                returned,
                evidence);
    }
}
