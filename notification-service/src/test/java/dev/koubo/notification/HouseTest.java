package dev.koubo.notification;

import dev.koubo.testing.HouseRules;
import dev.koubo.testing.KeptRules;
import org.junit.jupiter.api.Test;

class HouseTest {

    @Test
    void the_service_keeps_the_rules_of_the_house() {
        HouseRules.of("dev.koubo.notification").withOutpost("mail").check();
    }

    @Test
    void every_rule_that_the_service_keeps_has_its_code_and_its_test() {
        KeptRules.of("notification-service").check();
    }
}
