package dev.koubo.consent.events;

import dev.koubo.consent.domain.ApplicationId;
import dev.koubo.consent.domain.Programme;
import dev.koubo.consent.domain.ProgrammeId;
import dev.koubo.consent.domain.Registered;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What we read of others' events, and nothing more. */
final class Consumed {

    private Consumed() {}

    /** ProgrammeOpened and ProgrammeChanged. */
    record ProgrammeDefined(String programme, int definitionVersion, Definition definition) {

        Programme toProgramme() {
            return new Programme(
                    new ProgrammeId(programme),
                    definitionVersion,
                    definition.forms().dueBusinessDays(),
                    definition.forms().textVersion(),
                    definition.sessions().stream()
                            .map(SessionDay::date)
                            .min(LocalDate::compareTo)
                            .orElseThrow());
        }
    }

    record Definition(Forms forms, List<SessionDay> sessions) {}

    record Forms(int dueBusinessDays, String textVersion) {}

    record SessionDay(LocalDate date) {}

    record IntentConfirmed(UUID applicationId, String programme) {}

    /** SelectionDeclined, SelectionLapsed, ApplicationWithdrawn and ApplicationExcluded: there is no seat any more. */
    record SeatGone(UUID applicationId) {}

    record PartyRecorded(UUID applicationId, String applicant, Company company, Participant participant) {

        Registered toRegistered() {
            return new Registered(
                    new ApplicationId(applicationId),
                    applicant,
                    company.name(),
                    company.address(),
                    company.representative(),
                    participant.name());
        }
    }

    record Company(String name, String address, String representative) {}

    record Participant(String name) {}
}
