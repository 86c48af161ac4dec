package dev.koubo.application.web.application;

import dev.koubo.application.domain.Decision;
import dev.koubo.application.domain.Fault;
import dev.koubo.application.domain.Refusal;
import dev.koubo.application.domain.Rulebook;
import dev.koubo.application.domain.application.Company;
import dev.koubo.application.domain.application.Form;
import dev.koubo.application.domain.application.FormTexts;
import dev.koubo.application.domain.application.Notice;
import dev.koubo.application.domain.application.Participant;
import dev.koubo.application.domain.eligibility.Declaration;
import dev.koubo.application.web.Reading;
import dev.koubo.application.web.application.ApplicationRequest.AcceptancesRequest;
import dev.koubo.application.web.application.ApplicationRequest.ConsentIntentRequest;
import dev.koubo.application.web.eligibility.DeclarationsReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a whole form: either everything is there and right, or every field that is not is named (R36). Whether somebody
 * was at a briefing is not among what is asked (R47).
 */
final class FormReader {

    private static final AcceptancesRequest NOTHING_ACCEPTED = new AcceptancesRequest(null, null);
    private static final ConsentIntentRequest NO_CONSENT = new ConsentIntentRequest(null, null);

    private FormReader() {}

    static Decision<Form> read(ApplicationRequest request, int thisYear) {
        Reading reading = new Reading();
        Optional<Company> company = new CompanyReader(reading, thisYear).read(request.company());
        Optional<Participant> participant = ParticipantReader.readOne(reading, request.participants());
        List<Declaration> declarations = DeclarationsReader.read(reading, request.declarations());
        boolean canAttendAll = reading.needed("canAttendAll", Rulebook.R43, request.canAttendAll(), false);
        checkAcceptances(reading, request.acceptances() == null ? NOTHING_ACCEPTED : request.acceptances());
        checkConsent(reading, request.consentIntent() == null ? NO_CONSENT : request.consentIntent());
        if (!reading.isSound() || company.isEmpty() || participant.isEmpty()) {
            return Decision.refuse(refusal(reading.faults()), reading.faults());
        }
        return Decision.accept(Form.signed(
                company.get(),
                participant.get(),
                declarations,
                canAttendAll,
                request.pastProgrammes() == null ? Set.of() : request.pastProgrammes(),
                FormTexts.standard()));
    }

    /** A second participant is a rule of its own when nothing else is wrong. */
    private static Refusal refusal(List<Fault> faults) {
        return faults.stream().allMatch(fault -> fault.rule() == Rulebook.R39)
                ? Refusal.ONE_PARTICIPANT_PER_COMPANY
                : Refusal.FORM_INCOMPLETE;
    }

    private static void checkAcceptances(Reading reading, AcceptancesRequest acceptances) {
        checkAcceptances(reading, "acceptances.company.", acceptances.company());
        checkAcceptances(reading, "acceptances.participant.", acceptances.participant());
    }

    private static void checkAcceptances(Reading reading, String place, @Nullable Map<Notice, Boolean> accepted) {
        for (Notice notice : Notice.values()) {
            if (accepted == null || !Boolean.TRUE.equals(accepted.get(notice))) {
                reading.fault(
                        place + notice.name(),
                        Rulebook.R44,
                        "注意事項「" + notice.kana() + "」への承諾が必要です。",
                        "Notice " + notice.name() + " must be accepted.");
            }
        }
    }

    private static void checkConsent(Reading reading, ConsentIntentRequest consent) {
        checkConsent(reading, "consentIntent.company", consent.company());
        checkConsent(reading, "consentIntent.participant", consent.participant());
    }

    private static void checkConsent(Reading reading, String field, @Nullable Boolean able) {
        if (!Boolean.TRUE.equals(able)) {
            reading.fault(field, Rulebook.R42, "両方の同意書に同意できることが必要です。", "Must be able to consent to both forms.");
        }
    }
}
