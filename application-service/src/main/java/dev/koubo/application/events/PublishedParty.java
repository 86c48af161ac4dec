package dev.koubo.application.events;

import dev.koubo.application.domain.application.Application;
import dev.koubo.application.domain.eligibility.LegalForm;
import org.jspecify.annotations.Nullable;

/** Names and addresses as they travel on the private topic. */
final class PublishedParty {

    private PublishedParty() {}

    static Published.PartyRecorded of(Application application) {
        return new Published.PartyRecorded(
                application.id().value(),
                application.programme().value(),
                application.origin().owner(),
                Company.of(application.form().company()),
                Participant.of(application.form().participant()));
    }

    record Company(
            String name,
            String nameKana,
            String legalForm,
            @Nullable String corporateNumber,
            String address,
            String representative,
            String phone) {

        static Company of(dev.koubo.application.domain.application.Company company) {
            return new Company(
                    company.name(),
                    company.nameKana(),
                    legalForm(company.legalForm()),
                    company.corporateNumber() == null
                            ? null
                            : company.corporateNumber().digits(),
                    company.address(),
                    company.representative(),
                    company.phone());
        }

        /** To the others a non-profit organisation is one more form that is no company. */
        private static String legalForm(LegalForm form) {
            return switch (form) {
                case KABUSHIKI, GODO, GOSHI, GOMEI, YUGEN, SOLE, OTHER -> form.name();
                case NPO -> LegalForm.OTHER.name();
            };
        }
    }

    record Participant(String name, String nameKana, String email, String phone) {

        static Participant of(dev.koubo.application.domain.application.Participant participant) {
            return new Participant(
                    participant.name(), participant.nameKana(), participant.email(), participant.phone());
        }
    }
}
