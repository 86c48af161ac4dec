package dev.koubo.application.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.koubo.application.domain.Bilingual;
import dev.koubo.application.domain.timeline.Audience;
import dev.koubo.application.domain.timeline.Entry;
import dev.koubo.application.domain.timeline.Words;
import dev.koubo.testing.Contracts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every type that is consumed is read from its golden example; what is published the other tests hold against its own. */
class ContractTest {

    private static final Path CONTRACTS = Path.of(System.getProperty("koubo.root", ".."), "event-contracts");

    @ParameterizedTest
    @CsvSource({
        "screening.ContactAttempted, AboutApplication",
        "screening.ScreeningPassed, AboutApplication",
        "screening.ScreeningFailed, ScreeningFailed",
        "screening.TermsAccepted, TermsAccepted",
        "screening.TermsDeclined, TermsDeclined",
        "screening.ApplicantUnreached, ApplicantUnreached",
        "screening.ApplicationApproved, ApplicationApproved",
        "lottery.PoolFrozen, PoolFrozen",
        "lottery.DrawApproved, DrawApproved",
        "lottery.ApplicantSelected, DrawnResult",
        "lottery.ApplicantNotSelected, DrawnResult",
        "lottery.IntentConfirmed, AboutApplication",
        "lottery.SelectionDeclined, SelectionDeclined",
        "lottery.SelectionLapsed, SelectionLapsed",
        "consent.ConsentRequested, AboutApplication",
        "consent.ConsentsCompleted, ConsentsCompleted",
        "scheduling.AttendanceRecorded, AttendanceRecorded",
        "scheduling.VisitDone, AboutApplication"
    })
    void every_consumed_type_is_read_from_its_example(String type, String record) throws ClassNotFoundException {
        Contracts.assertConsumes("dev.koubo." + type + ".v1", Class.forName(Consumed.class.getName() + "$" + record));
    }

    /** Briefings are attended by guests; they are part of no case. */
    @ParameterizedTest
    @ValueSource(strings = {"application", "screening", "lottery", "consent", "scheduling", "notification"})
    void staff_is_told_of_every_event_of_every_service(String service) throws IOException {
        try (Stream<Path> events = Files.list(CONTRACTS.resolve(service))) {
            assertThat(events.map(event -> event.getFileName().toString())
                            .filter(event -> !event.equals("PartyRecorded") && !event.startsWith("Briefing")))
                    .isSubsetOf(Words.standard().eventsFor(Audience.STAFF));
        }
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void every_sentence_finds_its_fields_in_the_event_and_says_them_in_words(Audience audience) throws IOException {
        for (String name : Words.standard().eventsFor(audience)) {
            JsonNode example = Contracts.example(service(name) + "/" + name);
            Bilingual told =
                    Words.standard().tell(entry(name, example), audience).orElseThrow();

            assertThat(told.english()).as(name).doesNotContain("–", "{").doesNotContainPattern("[A-Z]{4,}|[A-Z]_[A-Z]");
            assertThat(told.japanese())
                    .as(name)
                    .doesNotContain("–", "{")
                    .doesNotContainPattern("[A-Z]{4,}|[A-Z]_[A-Z]");
        }
    }

    private static Entry entry(String name, JsonNode example) {
        return new Entry(
                UUID.fromString(example.path("id").asText()),
                example.path("programme").asText(),
                null,
                name,
                example.path("source").asText(),
                Instant.parse(example.path("time").asText()),
                example.path("actorrole").asText(),
                TimelineSubscription.details(example.path("data")));
    }

    private static String service(String event) throws IOException {
        try (Stream<Path> services = Files.list(CONTRACTS)) {
            return services.filter(service -> Files.isDirectory(service.resolve(event)))
                    .map(service -> service.getFileName().toString())
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No contract of " + event));
        }
    }
}
