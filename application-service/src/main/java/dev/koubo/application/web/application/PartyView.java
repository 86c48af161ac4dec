package dev.koubo.application.web.application;

import dev.koubo.application.domain.application.Acceptance;
import dev.koubo.application.domain.application.Company;
import dev.koubo.application.domain.application.Form;
import dev.koubo.application.domain.application.Notice;
import dev.koubo.application.domain.application.Participant;
import dev.koubo.application.domain.application.Party;
import dev.koubo.application.domain.application.SignedDeclaration;
import dev.koubo.application.domain.eligibility.Clause;
import dev.koubo.application.domain.eligibility.Debt;
import dev.koubo.application.domain.eligibility.LegalForm;
import dev.koubo.application.domain.eligibility.PastProgramme;
import dev.koubo.application.domain.eligibility.Proceeding;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form in force: who applies and what was declared and accepted. */
record PartyView(
        CompanyView company,
        Participant participant,
        List<DeclarationView> declarations,
        List<AcceptanceView> acceptances,
        boolean canAttendAll,
        Set<PastProgramme> pastProgrammes) {

    static PartyView of(Form form) {
        return new PartyView(
                CompanyView.of(form.company()),
                form.participant(),
                form.declarations().stream().map(DeclarationView::of).toList(),
                form.acceptances().stream().map(AcceptanceView::of).toList(),
                form.canAttendAll(),
                form.pastProgrammes());
    }

    record CompanyView(
            String name,
            String nameKana,
            LegalForm legalForm,
            @Nullable String corporateNumber,
            String postalCode,
            String prefectureCode,
            @Nullable String municipalityCode,
            String address,
            String representative,
            String phone,
            @Nullable Long capital,
            int employees) {

        static CompanyView of(Company company) {
            return new CompanyView(
                    company.name(),
                    company.nameKana(),
                    company.legalForm(),
                    company.corporateNumber() == null
                            ? null
                            : company.corporateNumber().digits(),
                    company.postalCode(),
                    company.prefecture(),
                    company.municipality(),
                    company.address(),
                    company.representative(),
                    company.phone(),
                    company.capital(),
                    company.employees());
        }
    }

    /** @param textSha256 hash of the text that was read when it was answered (R31) */
    record DeclarationView(
            Clause clause,
            boolean answer,
            @Nullable Debt debt,
            @Nullable Proceeding proceeding,
            @Nullable String detail,
            String textVersion,
            String textSha256) {

        static DeclarationView of(SignedDeclaration signed) {
            return new DeclarationView(
                    signed.declaration().clause(),
                    signed.declaration().holds(),
                    signed.declaration().debt(),
                    signed.declaration().proceeding(),
                    signed.declaration().detail(),
                    signed.text().version(),
                    signed.text().sha256());
        }
    }

    record AcceptanceView(Party party, Notice notice, String textVersion, String textSha256) {

        static AcceptanceView of(Acceptance acceptance) {
            return new AcceptanceView(
                    acceptance.party(),
                    acceptance.notice(),
                    acceptance.text().version(),
                    acceptance.text().sha256());
        }
    }
}
