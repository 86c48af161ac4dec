package dev.koubo.screening.store;

import dev.koubo.screening.domain.ApplicationId;
import dev.koubo.screening.domain.Party;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row of {@code party}. */
@Entity
@Table(name = "party")
class PartyEntity {

    @Id
    private UUID application;

    @Column(name = "company_name")
    private String companyName;

    @Column(name = "company_name_kana")
    private String companyNameKana;

    @Column(name = "company_phone")
    private String companyPhone;

    @Column(name = "participant_name")
    private String participantName;

    @Column(name = "participant_name_kana")
    private String participantNameKana;

    @Column(name = "participant_phone")
    private String participantPhone;

    protected PartyEntity() {}

    PartyEntity(Party party) {
        application = party.application().value();
        companyName = party.companyName();
        companyNameKana = party.companyNameKana();
        companyPhone = party.companyPhone();
        participantName = party.participantName();
        participantNameKana = party.participantNameKana();
        participantPhone = party.participantPhone();
    }

    Party toParty() {
        return new Party(
                new ApplicationId(application),
                companyName,
                companyNameKana,
                companyPhone,
                participantName,
                participantNameKana,
                participantPhone);
    }
}
