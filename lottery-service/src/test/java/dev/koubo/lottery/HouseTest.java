package dev.koubo.lottery;

import dev.koubo.testing.HouseRules;
import org.junit.jupiter.api.Test;

class HouseTest {

    @Test
    void the_service_keeps_the_rules_of_the_house() {
        HouseRules.of("dev.koubo.lottery")
                .withOutpost("ceremony")
                .withOutpost("drand")
                .check();
    }
}
