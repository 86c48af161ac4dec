package dev.koubo.local;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** What a person needs to know once the stack is up: addresses, log-ins, and what it costs. */
final class Welcome {

    private static final List<String> SHOWN = List.of(
            "applicant1", "secretariat1", "secretariat2", "tokyo1", "tokyo2", "expert1", "auditor1", "integrator1");

    private Welcome() {}

    static String of(Stack stack) {
        Settings settings = stack.settings();
        StringBuilder text = new StringBuilder("\n");
        row(text, "REST APIs", settings.url(Part.GATEWAY) + "/api/v1/...");
        row(text, "all APIs on one page", settings.url(Part.GATEWAY) + "/api/");
        row(text, "a draw recomputed", settings.url(Part.GATEWAY) + "/draws/<programme>");
        row(text, "health of everything", settings.url(Part.GATEWAY) + "/health");
        row(text, "Keycloak, realm koubo", settings.realm() + " (admin / " + stack.keycloakAdmin() + ")");
        row(text, "Kafka", settings.kafka());
        row(
                text,
                "PostgreSQL",
                "127.0.0.1:" + settings.port(Part.POSTGRES) + ", a database and a role for each service");
        row(text, "mails", settings.url(Part.MAILBOX) + "/api/user/<address>/messages");
        row(
                text,
                "the stack's clock",
                stack.clock().now().atZone(ZoneId.of("Asia/Tokyo")).toString());
        text.append("\n  log-in            password\n");
        SHOWN.forEach(person -> text.append(String.format(
                Locale.ROOT, "  %-16s  %s%n", person, stack.passwords().ofPerson(person))));
        text.append(String.format(Locale.ROOT, "%n  ready after %.1f s", stack.readyAfter()));
        stack.memoryOfServices().ifPresent(memory -> text.append(", the six services occupy " + memory + " MiB (PSS)"));
        return text.append('\n').toString();
    }

    private static void row(StringBuilder text, String what, String where) {
        text.append(String.format(Locale.ROOT, "  %-22s  %s%n", what, where));
    }
}
