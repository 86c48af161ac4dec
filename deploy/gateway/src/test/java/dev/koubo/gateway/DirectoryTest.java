package dev.koubo.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryTest {

    @ParameterizedTest
    @CsvSource({
        "/api/v1/programmes, application",
        "/api/v1/programmes/cyber-2025, application",
        "/api/v1/programmes/cyber-2025/draws/0/approval, lottery",
        "/api/v1/programmes/cyber-2025/draw-bundle, lottery",
        "/api/v1/programmes/cyber-2025/pool, lottery",
        "/api/v1/programmes/cyber-2025/what-ifs, lottery",
        "/api/v1/selections, lottery",
        "/api/v1/draw-entries/3f0e4bd2-6f55-4a0e-9f0b-2f9d8b0f1c11, lottery",
        "/api/v1/applications/mine, application",
        "/api/v1/screenings/next, screening",
        "/api/v1/consent-texts/A/2025-1, consent",
        "/api/v1/briefings/1/registrations, scheduling",
        "/api/v1/desk/hours, notification",
        "/api/v1/operations/lottery/delivery, lottery"
    })
    void every_path_has_its_service(String path, String service) {
        assertThat(Directory.serviceOf(path)).contains(service);
    }

    @Test
    void what_is_not_listed_is_not_reachable() {
        assertThat(Directory.serviceOf("/api/v1/programmesX")).isEmpty();
        assertThat(Directory.serviceOf("/api/v1/q/metrics")).isEmpty();
        assertThat(Directory.serviceOf("/api/v1/operations")).isEmpty();
    }
}
