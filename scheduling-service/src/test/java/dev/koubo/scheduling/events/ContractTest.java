package dev.koubo.scheduling.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.koubo.scheduling.domain.programme.ProgrammePlan;
import dev.koubo.testing.Contracts;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContractTest {

    private static final JsonMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    static Stream<Class<?>> published() {
        return Arrays.stream(Published.class.getDeclaredClasses());
    }

    @ParameterizedTest
    @MethodSource("published")
    void what_is_published_is_written_as_its_example(Class<?> published) throws Exception {
        JsonNode example = Contracts.example("scheduling/" + published.getSimpleName());

        JsonNode written = JSON.valueToTree(JSON.treeToValue(example.path("data"), published));

        assertThat(written).isEqualTo(example.path("data"));
        Contracts.assertPublished(example);
    }

    @ParameterizedTest
    @CsvSource({
        "ProgrammeOpened, ProgrammeDefined",
        "ProgrammeChanged, ProgrammeDefined",
        "ParticipationConfirmed, ParticipationConfirmed",
        "ParticipationEnded, ParticipationEnded",
        "ApplicationWithdrawn, ApplicationWithdrawn",
        "ApplicationExcluded, ApplicationExcluded",
        "PartyRecorded, PartyRecorded"
    })
    void what_is_consumed_is_read_from_its_example(String event, String record) throws Exception {
        Class<?> consumed = Class.forName(Consumed.class.getName() + "$" + record);

        Contracts.assertConsumes("application/" + event, consumed);
    }

    @Test
    void the_definition_yields_ten_sessions_and_three_briefings() {
        ProgrammePlan plan =
                Plans.of(Contracts.assertConsumes("application/ProgrammeOpened", Consumed.ProgrammeDefined.class));

        assertThat(plan.sessions()).hasSize(10);
        assertThat(plan.sessions().stream()
                        .filter(session -> session.roundTable().isPresent()))
                .hasSize(4);
        assertThat(plan.briefings()).hasSize(3).allMatch(briefing -> briefing.capacity() == 100);
        assertThat(plan.visits().perCompany()).isEqualTo(4);
    }
}
