package dev.koubo.screening.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.koubo.calendar.BusinessCalendar;
import dev.koubo.screening.domain.Attempt.Outcome;
import dev.koubo.screening.domain.Decision.Changed;
import dev.koubo.screening.domain.Decision.Refused;
import dev.koubo.screening.domain.LevelCheck.Device;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Screenings and what is done to them, in the words of the tests. */
final class Cases {

    static final BusinessCalendar CALENDAR = BusinessCalendar.standard();

    static final Programme PROGRAMME = new Programme(
            new ProgrammeId("cyber-2025"),
            1,
            new DeskHours(LocalTime.of(9, 0), LocalTime.of(17, 0)),
            3,
            LocalTime.of(17, 0),
            3,
            2,
            "2025-1",
            tokyo("2025-07-03T17:00"));

    static final Script SCRIPT = new Script(
            "2025-1",
            new Script.Text("目的", "Purpose"),
            List.of(
                    new Script.Item("A", new Script.Text("説明", "First")),
                    new Script.Item("I", new Script.Text("説明", "Second"))));

    private Cases() {}

    static Instant tokyo(String localDateTime) {
        return LocalDateTime.parse(localDateTime).atZone(Programme.ZONE).toInstant();
    }

    static Screening received(String localDateTime) {
        var form = new Submission(new ApplicationId(new UUID(1, 2)), PROGRAMME.id(), tokyo(localDateTime));
        return Screening.open(form, PROGRAMME, CALENDAR).screening();
    }

    static Screening reached() {
        return after(call(received("2025-06-02T11:15"), "2025-06-03T10:30", Outcome.REACHED));
    }

    static Screening levelConfirmed() {
        return after(reached().confirmLevel(level(Set.of(Device.UTM), null, true, true)));
    }

    static Screening accepted() {
        return after(levelConfirmed().answerTerms(terms(Set.of("A", "I"), true, "Managing director"), SCRIPT));
    }

    static Decision call(Screening screening, String at, Outcome outcome) {
        return call(screening, at, outcome, null);
    }

    static Decision call(Screening screening, String at, Outcome outcome, @Nullable String callBackAt) {
        var attempt = new Attempt(
                screening.nextAttemptNumber(),
                tokyo(at),
                "caller",
                outcome,
                callBackAt == null ? null : tokyo(callBackAt),
                null,
                "2025-1");
        return screening.attempt(attempt, Duration.ofHours(1), PROGRAMME.desk(), CALENDAR);
    }

    static LevelCheck level(Set<Device> devices, @Nullable String reason, boolean policy, boolean signed) {
        return new LevelCheck(devices, reason, policy, signed, tokyo("2025-06-03T10:40"), "checker");
    }

    static Explanation terms(Set<String> explained, boolean accepted, @Nullable String acceptedBy) {
        return new Explanation("2025-1", explained, accepted, acceptedBy, tokyo("2025-06-03T10:50"), "explainer");
    }

    static Screening after(Decision decision) {
        assertThat(decision).isInstanceOf(Changed.class);
        return ((Changed) decision).screening();
    }

    static List<Fact> facts(Decision decision) {
        assertThat(decision).isInstanceOf(Changed.class);
        return ((Changed) decision).facts();
    }

    static Refused refusal(Decision decision) {
        assertThat(decision).isInstanceOf(Refused.class);
        return (Refused) decision;
    }
}
