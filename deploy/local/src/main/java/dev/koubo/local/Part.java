package dev.koubo.local;

import java.util.List;

/** Every port of the local stack, with the default that the documentation names. */
enum Part {
    GATEWAY("gateway", 8080),
    APPLICATION("application", 8081),
    SCREENING("screening", 8082),
    LOTTERY("lottery", 8083),
    CONSENT("consent", 8084),
    SCHEDULING("scheduling", 8085),
    NOTIFICATION("notification", 8086),
    KEYCLOAK("keycloak", 8180),
    KEYCLOAK_MANAGEMENT("keycloak-management", 8190),
    POSTGRES("postgres", 8432),
    KAFKA("kafka", 8092),
    KAFKA_CONTROLLER("kafka-controller", 8093),
    SMTP("smtp", 8025),
    MAILBOX("mailbox", 8026);

    /** The six services, in the order of the programme. */
    static final List<Part> SERVICES = List.of(APPLICATION, SCREENING, LOTTERY, CONSENT, SCHEDULING, NOTIFICATION);

    /** Everything that is ours: the services and the gateway before them. */
    static final List<Part> APPLICATIONS =
            List.of(APPLICATION, SCREENING, LOTTERY, CONSENT, SCHEDULING, NOTIFICATION, GATEWAY);

    private final String label;
    private final int defaultPort;

    Part(String label, int defaultPort) {
        this.label = label;
        this.defaultPort = defaultPort;
    }

    String label() {
        return label;
    }

    int defaultPort() {
        return defaultPort;
    }

    static Part of(String label) {
        for (Part part : values()) {
            if (part.label.equals(label)) {
                return part;
            }
        }
        throw new IllegalArgumentException("no part is called " + label);
    }
}
