package dev.koubo.scheduling;

import dev.koubo.testing.OpenApiContract;
import dev.koubo.testing.ServiceServers;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceServers.class)
class OpenApiTest {

    @Test
    void what_is_offered_is_what_is_committed() {
        OpenApiContract.check("scheduling-service");
    }
}
