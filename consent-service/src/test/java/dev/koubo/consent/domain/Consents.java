package dev.koubo.consent.domain;

import dev.koubo.calendar.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Consents as the tests of the rules need them. */
final class Consents {

    static final ApplicationId APPLICATION = new ApplicationId(new UUID(0, 1));
    static final Programme PROGRAMME =
            new Programme(new ProgrammeId("cyber-2025"), 1, 5, "2025-1", LocalDate.of(2025, 7, 25));
    static final Optional<Registered> REGISTERED =
            Optional.of(new Registered(APPLICATION, "owner", "見本製作所株式会社", "東京都千代田区見本町1-1", "見本 太郎", "見本 花子"));
    static final PartKey COMPANY_A = new PartKey(Form.A, Party.COMPANY);
    static final PartKey PARTICIPANT_A = new PartKey(Form.A, Party.PARTICIPANT);

    private Consents() {}

    static Instant at(String tokyo) {
        return LocalDateTime.parse(tokyo).atZone(Programme.ZONE).toInstant();
    }

    static Consent requested(String tokyo) {
        return Consent.request(
                        APPLICATION,
                        PROGRAMME,
                        List.of(
                                new FormText(Form.A, "2025-1", "a".repeat(64)),
                                new FormText(Form.B, "2025-1", "b".repeat(64))),
                        at(tokyo),
                        BusinessCalendar.standard())
                .consent();
    }

    static HandIn handIn(PartKey key, LocalDate signedOn, boolean seal, Instant at) {
        Registered registered = REGISTERED.orElseThrow();
        Signatory signatory = key.party() == Party.COMPANY
                ? new Signatory(registered.company(), registered.address(), registered.representative())
                : new Signatory(registered.participant(), null, null);
        return new HandIn(signedOn, HandIn.How.SCAN, seal, "c".repeat(64), signatory, at, "owner");
    }

    static Consent changed(Decision decision) {
        if (decision instanceof Decision.Changed(Consent consent, var _)) {
            return consent;
        }
        throw new AssertionError("expected a change: " + decision);
    }

    static Rulebook refused(Decision decision) {
        if (decision instanceof Decision.Refused refused) {
            return refused.rule();
        }
        throw new AssertionError("expected a refusal: " + decision);
    }
}
