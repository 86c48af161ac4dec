package dev.koubo.consent.domain;

import static dev.koubo.consent.domain.Consents.COMPANY_A;
import static dev.koubo.consent.domain.Consents.PARTICIPANT_A;
import static dev.koubo.consent.domain.Consents.REGISTERED;
import static dev.koubo.consent.domain.Consents.at;
import static dev.koubo.consent.domain.Consents.changed;
import static dev.koubo.consent.domain.Consents.handIn;
import static dev.koubo.consent.domain.Consents.refused;
import static dev.koubo.consent.domain.Consents.requested;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {

    private static final Instant NOW = at("2025-07-10T12:00");
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 10);

    private final Consent consent = requested("2025-07-09T10:00");

    @Test
    void r103_r104_the_consent_is_complete_with_the_fourth_part_and_not_before() {
        Consent growing = consent;
        for (PartKey key : PartKey.ALL) {
            assertThat(growing.state()).isEqualTo(State.REQUESTED);
            assertThat(growing.missing()).contains(key.toString());
            growing = changed(growing.handIn(key, handIn(key, TODAY, true, NOW), true, true));
            growing = changed(growing.accept(key, REGISTERED, NOW, "checker"));
        }

        assertThat(growing.state()).isEqualTo(State.COMPLETED);
        assertThat(growing.missing()).isEmpty();
        assertThat(growing.version()).isEqualTo(9);
    }

    @Test
    void r104_a_part_that_was_not_handed_in_cannot_be_accepted_and_the_missing_ones_are_named() {
        Decision decision = consent.accept(COMPANY_A, REGISTERED, NOW, "checker");

        assertThat(decision).isInstanceOfSatisfying(Decision.Refused.class, refused -> {
            assertThat(refused.rule()).isEqualTo(Rulebook.R104);
            assertThat(refused.details().get("missing")).asList().hasSize(4);
        });
    }

    @Test
    void r105_r106_without_a_seal_nothing_stands() {
        assertThat(refused(accepted(COMPANY_A, handIn(COMPANY_A, TODAY, false, NOW), REGISTERED)))
                .isEqualTo(Rulebook.R105);
        assertThat(refused(accepted(PARTICIPANT_A, handIn(PARTICIPANT_A, TODAY, false, NOW), REGISTERED)))
                .isEqualTo(Rulebook.R106);
    }

    @ParameterizedTest
    @CsvSource({"2025-07-08, false", "2025-07-09, true", "2025-07-10, true", "2025-07-11, false"})
    void r107_the_date_lies_between_issue_and_today(LocalDate signedOn, boolean stands) {
        Decision decision = accepted(COMPANY_A, handIn(COMPANY_A, signedOn, true, NOW), REGISTERED);

        if (stands) {
            assertThat(changed(decision).part(COMPANY_A)).isInstanceOf(Part.Accepted.class);
        } else {
            assertThat(refused(decision)).isEqualTo(Rulebook.R107);
        }
    }

    @Test
    void r106_somebody_else_than_the_registered_person_cannot_sign() {
        HandIn other = new HandIn(
                TODAY, HandIn.How.SCAN, true, "c".repeat(64), new Signatory("別人 三郎", null, null), NOW, "owner");

        assertThat(refused(accepted(PARTICIPANT_A, other, REGISTERED))).isEqualTo(Rulebook.R106);
        assertThat(refused(accepted(PARTICIPANT_A, handIn(PARTICIPANT_A, TODAY, true, NOW), Optional.empty())))
                .isEqualTo(Rulebook.R106);
    }

    @Test
    void r105_a_company_names_its_address_and_its_representative() {
        HandIn bare = new HandIn(
                TODAY, HandIn.How.SCAN, true, "c".repeat(64), new Signatory("見本製作所株式会社", null, null), NOW, "owner");

        assertThat(refused(consent.handIn(COMPANY_A, bare, true, true))).isEqualTo(Rulebook.R105);
    }

    @Test
    void r112_who_does_not_agree_to_every_clause_cannot_hand_in() {
        assertThat(refused(consent.handIn(COMPANY_A, handIn(COMPANY_A, TODAY, true, NOW), false, true)))
                .isEqualTo(Rulebook.R112);
    }

    @Test
    void a_returned_part_is_handed_in_again_and_stands_then() {
        Consent returned = changed(changed(consent.handIn(COMPANY_A, handIn(COMPANY_A, TODAY, false, NOW), true, true))
                .giveBack(COMPANY_A, ReturnReason.SEAL_MISSING, NOW, "checker"));
        Consent again = changed(returned.handIn(COMPANY_A, handIn(COMPANY_A, TODAY, true, NOW), true, true));

        assertThat(changed(again.accept(COMPANY_A, REGISTERED, NOW, "checker")).part(COMPANY_A))
                .isInstanceOf(Part.Accepted.class);
    }

    @Test
    void what_stands_is_not_handed_in_again() {
        Consent stands = changed(accepted(COMPANY_A, handIn(COMPANY_A, TODAY, true, NOW), REGISTERED));

        assertThat(refused(stands.handIn(COMPANY_A, handIn(COMPANY_A, TODAY, true, NOW), true, true)))
                .isEqualTo(Rulebook.R104);
    }

    @Test
    void r110_the_evidence_hash_is_that_of_the_evidence_record() {
        HandIn handIn = handIn(COMPANY_A, TODAY, true, NOW);
        Consent stands = changed(accepted(COMPANY_A, handIn, REGISTERED));
        String record =
                Evidence.record(Consents.APPLICATION, stands.text(Form.A), Party.COMPANY, handIn, NOW, "checker");

        assertThat(stands.part(COMPANY_A))
                .isInstanceOfSatisfying(
                        Part.Accepted.class,
                        accepted -> assertThat(accepted.evidence()).isEqualTo(Evidence.sha256(record)));
    }

    @Test
    void r110_the_evidence_names_the_text_the_signature_its_times_and_who_checked_it() {
        String record = Evidence.record(
                Consents.APPLICATION,
                new FormText(Form.A, "2025-1", "a".repeat(64)),
                Party.COMPANY,
                handIn(COMPANY_A, TODAY, true, NOW),
                NOW.plusSeconds(60),
                "checker");

        assertThat(record).isEqualTo("""
                        application=%s
                        form=A
                        textVersion=2025-1
                        textSha256=%s
                        party=COMPANY
                        how=SCAN
                        signedOn=2025-07-10
                        fileSha256=%s
                        handedInAt=2025-07-10T03:00:00Z
                        handedInBy=owner
                        checkedAt=2025-07-10T03:01:00Z
                        checkedBy=checker
                        """.formatted(Consents.APPLICATION, "a".repeat(64), "c".repeat(64)));
    }

    @Test
    void a31_a_signature_in_place_of_a_seal_needs_tokyos_leave() {
        HandIn signed = new HandIn(
                TODAY, HandIn.How.E_SIGN, true, "c".repeat(64), new Signatory("見本 花子", null, null), NOW, "owner");

        assertThat(refused(consent.handIn(PARTICIPANT_A, signed, true, false))).isEqualTo(Rulebook.R106);
        assertThat(changed(consent.handIn(PARTICIPANT_A, signed, true, true)).part(PARTICIPANT_A))
                .isInstanceOf(Part.HandedIn.class);
    }

    private Decision accepted(PartKey key, HandIn handIn, Optional<Registered> registered) {
        return changed(consent.handIn(key, handIn, true, true)).accept(key, registered, NOW, "checker");
    }
}
