package dev.koubo.application.web.eligibility;

import dev.koubo.application.domain.Decision;
import dev.koubo.application.domain.Refusal;
import dev.koubo.application.domain.Rulebook;
import dev.koubo.application.domain.eligibility.Declaration;
import dev.koubo.application.domain.eligibility.Facts;
import dev.koubo.application.domain.eligibility.Facts.Baseline;
import dev.koubo.application.domain.eligibility.Industry;
import dev.koubo.application.domain.eligibility.LegalForm;
import dev.koubo.application.usecase.eligibility.DecideEligibility;
import dev.koubo.application.web.Reading;
import dev.koubo.application.web.Refusals;
import dev.koubo.application.web.Spoken;
import dev.koubo.application.web.eligibility.EligibilityRequest.BaselineRequest;
import dev.koubo.application.web.eligibility.EligibilityRequest.CompanyFacts;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The question that anybody may ask before applying. Nothing of it is stored. */
@Path("/api/v1/eligibility-checks")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Eligibility", description = "Who may take part, explained clause by clause")
public class EligibilityResource {

    private static final CompanyFacts NOTHING = new CompanyFacts(null, null, null, null, null);

    private final DecideEligibility decideEligibility;

    EligibilityResource(DecideEligibility decideEligibility) {
        this.decideEligibility = decideEligibility;
    }

    @POST
    @PermitAll
    @Operation(operationId = "checkEligibility", summary = "Decides on facts without storing them (R8 to R32)")
    public EligibilityView check(@NotNull EligibilityRequest request, @Context HttpHeaders headers) {
        Facts facts = Refusals.orProblem(facts(request));
        return EligibilityView.of(decideEligibility.check(facts), Spoken.by(headers));
    }

    private static Decision<Facts> facts(EligibilityRequest request) {
        Reading reading = new Reading();
        CompanyFacts company = request.company() == null ? NOTHING : request.company();
        LegalForm form = reading.needed("company.legalForm", Rulebook.R10, company.legalForm(), LegalForm.OTHER);
        String prefecture = SizeReader.prefecture(reading, "company.prefectureCode", company.prefectureCode());
        Optional<Industry> industry = IndustryReader.read(reading, "company.industryCode", company.industryCode());
        Long capital = SizeReader.capital(reading, "company.capital", form, company.capital());
        int employees = SizeReader.employees(reading, "company.employees", company.employees());
        List<Declaration> declarations = DeclarationsReader.read(reading, request.declarations());
        if (!reading.isSound() || industry.isEmpty()) {
            return Decision.refuse(Refusal.FORM_INCOMPLETE, reading.faults());
        }
        return Decision.accept(new Facts(
                form,
                prefecture,
                industry.get(),
                capital,
                employees,
                declarations,
                request.pastProgrammes() == null ? Set.of() : request.pastProgrammes(),
                baseline(request.baseline())));
    }

    private static Baseline baseline(@Nullable BaselineRequest request) {
        return request == null ? Baseline.NOT_ASKED : new Baseline(request.devices(), request.policy());
    }
}
