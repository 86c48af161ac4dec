package dev.koubo.application.web.eligibility;

import static dev.koubo.request.Roles.AUDITOR;
import static dev.koubo.request.Roles.SECRETARIAT;
import static dev.koubo.request.Roles.TOKYO;

import dev.koubo.application.domain.Decision;
import dev.koubo.application.domain.Refusal;
import dev.koubo.application.domain.Rulebook;
import dev.koubo.application.domain.eligibility.CorporateNumber;
import dev.koubo.application.domain.eligibility.PastProgramme;
import dev.koubo.application.usecase.eligibility.KeepRegisters;
import dev.koubo.application.usecase.eligibility.Register;
import dev.koubo.application.web.Reading;
import dev.koubo.application.web.Refusals;
import dev.koubo.request.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The registers of earlier programmes, whose participants cannot take part (R20, R21). */
@Path("/api/v1/eligibility-checks/registers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Eligibility")
public class RegisterResource {

    private final KeepRegisters keepRegisters;

    RegisterResource(KeepRegisters keepRegisters) {
        this.keepRegisters = keepRegisters;
    }

    @GET
    @RolesAllowed({SECRETARIAT, TOKYO, AUDITOR})
    @Operation(operationId = "listRegisters", summary = "Lists the registers with their sources, without the companies")
    public Uni<Page<Register>> list() {
        return keepRegisters.all().map(all -> new Page<>(all, null));
    }

    @PUT
    @Path("/{pastProgramme}")
    @RolesAllowed(SECRETARIAT)
    @Operation(operationId = "replaceRegister", summary = "Puts a register in the place of the one before")
    public Uni<Register> replace(
            @PathParam("pastProgramme") PastProgramme pastProgramme, @NotNull @Valid RegisterRequest request) {
        return keepRegisters.replace(pastProgramme, request.source(), request.asOf(), numbers(request));
    }

    private static Set<CorporateNumber> numbers(RegisterRequest request) {
        Reading reading = new Reading();
        Set<String> digits =
                request.corporateNumbers().stream().map(Reading::narrow).collect(Collectors.toSet());
        if (!digits.stream().allMatch(CorporateNumber::isValid)) {
            reading.fault(
                    "corporateNumbers", Rulebook.R36, "法人番号ではない値が含まれています。", "Some of these are no corporate numbers.");
            throw Refusals.problem(new Decision.Refused<>(Refusal.FORM_INCOMPLETE, reading.faults()))
                    .build();
        }
        return digits.stream().map(CorporateNumber::new).collect(Collectors.toSet());
    }
}
