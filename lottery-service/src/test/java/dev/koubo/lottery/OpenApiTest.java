package dev.koubo.lottery;

import dev.koubo.testing.OpenApiContract;
import dev.koubo.testing.ServiceServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceServers.class)
class OpenApiTest {

    @Test
    void the_service_offers_what_its_description_says() {
        OpenApiContract.check("lottery-service");
    }
}
