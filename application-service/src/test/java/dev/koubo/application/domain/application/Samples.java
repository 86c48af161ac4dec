package dev.koubo.application.domain.application;

import dev.koubo.application.domain.Decision;
import dev.koubo.application.domain.application.Participant.Role;
import dev.koubo.application.domain.eligibility.Clause;
import dev.koubo.application.domain.eligibility.CorporateNumber;
import dev.koubo.application.domain.eligibility.Declaration;
import dev.koubo.application.domain.eligibility.Eligibility;
import dev.koubo.application.domain.eligibility.EligibilityDecision;
import dev.koubo.application.domain.eligibility.Industry;
import dev.koubo.application.domain.eligibility.IndustryLookup;
import dev.koubo.application.domain.eligibility.IndustryTable;
import dev.koubo.application.domain.eligibility.LegalForm;
import dev.koubo.application.domain.eligibility.SizeLimits;
import dev.koubo.application.domain.programme.ProgrammeId;
import dev.koubo.application.domain.programme.Programmes;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A company, its form and its case for tests; none of them exists. */
public final class Samples {

    public static final ApplicationId ID = new ApplicationId(new UUID(1, 1));
    public static final String OWNER = "applicant-1";
    public static final LotIdentity IDENTITY = new LotIdentity(
            new ProgrammeId("cyber-2025"), new CompanyKey("7123456789012"), Nonce.of(new byte[Nonce.BYTES]));

    private Samples() {}

    public static Company company() {
        return company("見本製作所株式会社", "09", 10_000_000L, 20);
    }

    public static Company company(String name, String industryCode, @Nullable Long capital, int employees) {
        return new Company(
                name,
                "ミホンセイサクショ",
                LegalForm.KABUSHIKI,
                new CorporateNumber("7123456789012"),
                "1000001",
                "13",
                "131016",
                "東京都千代田区見本町1-1",
                "見本 太郎",
                null,
                "+81312345678",
                capital,
                employees,
                industry(industryCode));
    }

    public static Company numbered(String corporateNumber) {
        Company like = company();
        return new Company(
                like.name(),
                like.nameKana(),
                like.legalForm(),
                new CorporateNumber(corporateNumber),
                like.postalCode(),
                like.prefecture(),
                like.municipality(),
                like.address(),
                like.representative(),
                null,
                like.phone(),
                like.capital(),
                like.employees(),
                like.industry());
    }

    public static Participant participant() {
        return participant("見本 花子");
    }

    public static Participant participant(String name) {
        return new Participant(
                name, "ミホン ハナコ", Role.SECURITY_OFFICER, null, "対策を自社で続けたい", "hanako@mihon.example", "+81312345678");
    }

    public static Form form() {
        return form(company());
    }

    public static Form form(Company company) {
        List<Declaration> declarations = Stream.of(Clause.values())
                .map(clause -> Declaration.of(clause, true))
                .toList();
        return Form.signed(company, participant(), declarations, true, Set.of(), FormTexts.standard());
    }

    public static EligibilityDecision decision(Form form) {
        return new Eligibility(SizeLimits.standard()).decide(form.facts(Set.of()));
    }

    public static Application submitted() {
        return submitted(form());
    }

    public static Application submitted(Form form) {
        Decision<Change> decision = Submission.decide(
                ID,
                Programmes.receiving(),
                Origin.webForm(OWNER, Programmes.DURING_RECEPTION),
                IDENTITY,
                form,
                decision(form),
                Optional.empty());
        return accepted(decision).after();
    }

    public static Change accepted(Decision<Change> decision) {
        return switch (decision) {
            case Decision.Accepted<Change>(Change change) -> change;
            case Decision.Refused<Change> refused -> throw new AssertionError(refused);
        };
    }

    private static Industry industry(String code) {
        return switch (IndustryTable.standard().find(code)) {
            case IndustryLookup.Found found -> found.industry();
            case IndustryLookup.Unknown unknown -> throw new AssertionError(code);
            case IndustryLookup.NeedsThreeDigits needs -> throw new AssertionError(code);
        };
    }
}
