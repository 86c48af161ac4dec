package dev.koubo.application.domain.application;

import dev.koubo.application.domain.eligibility.Declaration;
import dev.koubo.application.domain.eligibility.Facts;
import dev.koubo.application.domain.eligibility.PastProgramme;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What an applicant sent, read and valid: every item is there, both parties can consent (R42) and have accepted every
 * notice (R44).
 *
 * @param canAttendAll whether all sessions and visits can be attended; if not, the secretariat talks to the applicant (R43)
 * @param pastProgrammes earlier programmes that the applicant names itself
 */
public record Form(
        Company company,
        Participant participant,
        List<SignedDeclaration> declarations,
        List<Acceptance> acceptances,
        boolean canAttendAll,
        Set<PastProgramme> pastProgrammes) {

    public Form {
        declarations = List.copyOf(declarations);
        acceptances = List.copyOf(acceptances);
        pastProgrammes = Set.copyOf(pastProgrammes);
    }

    /** Reads a form by the texts in force; the acceptance of all notices by both parties is what makes it valid. */
    public static Form signed(
            Company company,
            Participant participant,
            List<Declaration> declarations,
            boolean canAttendAll,
            Set<PastProgramme> pastProgrammes,
            FormTexts texts) {
        return new Form(
                company,
                participant,
                declarations.stream()
                        .map(declaration -> SignedDeclaration.of(declaration, texts))
                        .toList(),
                List.of(Party.values()).stream()
                        .flatMap(party ->
                                List.of(Notice.values()).stream().map(notice -> Acceptance.of(party, notice, texts)))
                        .toList(),
                canAttendAll,
                pastProgrammes);
    }

    /** The facts that eligibility is decided from; the registers of earlier programmes may know more than the form. */
    public Facts facts(Set<PastProgramme> registered) {
        Set<PastProgramme> past = new HashSet<>(pastProgrammes);
        past.addAll(registered);
        return new Facts(
                company.legalForm(),
                company.prefecture(),
                company.industry(),
                company.capital(),
                company.employees(),
                declarations.stream().map(SignedDeclaration::declaration).toList(),
                past,
                Facts.Baseline.NOT_ASKED);
    }

    Form describing(Company corrected, Participant person) {
        return new Form(corrected, person, declarations, acceptances, canAttendAll, pastProgrammes);
    }
}
