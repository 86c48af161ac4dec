package dev.koubo.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseRulesTest {

    private static final String FIXTURE = "dev.koubo.testing.fixture.";
    private static final Set<String> FOUND = house("bad").violations();

    @Test
    void a_house_that_keeps_every_rule_passes() {
        assertThatCode(() -> house("good").withOutpost("mail").check()).doesNotThrowAnyException();
    }

    @Test
    void a_further_room_must_be_announced() {
        assertThat(house("good").violations())
                .singleElement()
                .asString()
                .contains("every class has a room", "mail.Letters");
    }

    @Test
    void a_check_lists_all_violations() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> house("bad").check())
                .withMessageContaining(FOUND.size() + " violations")
                .withMessageContaining("SeatManager");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "domain is plain Java                                  | domain.KnowsUni",
                "domain is plain Java                                  | domain.KnowsUseCase",
                "domain has no clock and no dice                       | domain.HasClock",
                "domain has no clock and no dice                       | domain.HasDice",
                "domain is given its time, its chance and its ids      | domain.MakesIds",
                "domain is given its time, its chance and its ids      | domain.ReadsToday",
                "all time comes from the injected InstantSource        | usecase.ReadsMachineClock",
                "usecase uses domain, its own ports, request and Uni   | usecase.KnowsJaxRs",
                "usecase uses domain, its own ports, request and Uni   | usecase.KnowsStore",
                "web uses usecase, domain and of the kit               | web.KnowsStore",
                "web uses usecase, domain and of the kit               | web.KnowsNeighbour",
                "web leaves another room's technology to it            | web.KnowsPersistence",
                "events uses usecase, domain and of the kit            | events.KnowsStore",
                "store uses usecase, domain and of the kit             | store.KnowsWeb",
                "every class has a room                                | cellar.Hidden",
                "every class has a room                                | bad.KnowsStore",
                "the configuration knows no room but domain            | bad.KnowsStore",
                "entities live in store                                | web.Visible",
                "entities are package-private                          | web.Visible",
                "events are received in events                         | store.Listener",
                "events are received through the inbox                 | events.Careless",
                "events are sent through the outbox                    | events.SendsByChannel",
                "events are sent through the outbox                    | events.SendsByProducer",
                "endpoints live in web                                 | events.Endpoint",
                "every endpoint carries @RolesAllowed                  | web.OpenDoor",
                "endpoints are public, or they are silently left out   | web.HiddenDoor",
                "constructors get what a class needs, not fields       | usecase.FieldInjection",
                "constructors get what a class needs, not methods      | usecase.MethodInjection",
                "a service has one typed configuration                 | web.ReadsProperty",
                "names say what a class is                             | usecase.SeatManager",
                "names say what a class is                             | usecase.BaseSeat",
                "packages have no cycles                               | Slice store",
                "a service has exactly one Rulebook                    | usecase.Rulebook",
                "a Rulebook is an enum                                 | usecase.Rulebook",
                "Rulebook lives in                                     | usecase.Rulebook",
                "a service has exactly one @ConfigMapping              | usecase.SecondConfig",
                "@ConfigMapping lives in                               | usecase.SecondConfig",
                "every package is @NullMarked                          | store",
            })
    void whoever_breaks_a_rule_is_named(String rule, String culprit) {
        assertThat(FOUND)
                .anySatisfy(violation -> assertThat(violation).startsWith(rule).contains(culprit));
    }

    @ParameterizedTest
    @CsvSource({"domain.Rulebook", "bad.FirstConfig"})
    void whoever_breaks_none_is_not_named_as_breaking_one_of_a_room(String innocent) {
        assertThat(FOUND)
                .noneSatisfy(
                        violation -> assertThat(violation).contains(innocent).doesNotContain("exactly one"));
    }

    private static HouseRules house(String name) {
        return HouseRules.of(FIXTURE + name, new ClassFileImporter().importPackages(FIXTURE + name));
    }
}
