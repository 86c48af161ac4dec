package dev.koubo.journeys;

import dev.koubo.testing.KeptRule;
import dev.koubo.testing.KeptRules;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The page on which each rule is followed from its id to its sentence, its code and its tests. */
final class RulePage {

    private static final int RULES_OF_THE_PROGRAMME = 198;
    private static final String HEAD = """
            # The programme's rules

            What this system keeps, rule by rule: its sentence, the classes that apply it, the tests that prove it. A refusal's type ends with the rule's id:
            `urn:koubo:rule:R89` is [R89](#r89). Generated from the six rulebooks and from the sources that name a rule; do not edit, but run

                ./mvnw -pl deploy/journeys verify -Dtest=RulePageTest -Dkoubo.write-contracts=true

            """;

    private final SortedMap<Integer, Map<String, KeptRule>> byNumber = new TreeMap<>();

    private RulePage() {}

    static String of(List<String> services) {
        RulePage page = new RulePage();
        services.forEach(page::add);
        return HEAD + page.kept() + page.others();
    }

    private void add(String service) {
        KeptRules.of(service + "-service")
                .all()
                .forEach(rule -> byNumber.computeIfAbsent(rule.number(), number -> new LinkedHashMap<>())
                        .put(service, rule));
    }

    private String kept() {
        return byNumber.entrySet().stream()
                .map(rule -> "## R" + rule.getKey() + "\n\n"
                        + rule.getValue().entrySet().stream()
                                .map(entry -> paragraph(entry.getKey(), entry.getValue()))
                                .collect(Collectors.joining("\n"))
                        + "\n")
                .collect(Collectors.joining());
    }

    private static String paragraph(String service, KeptRule rule) {
        return """
                **%s**: %s %s
                - code: %s
                - tests: %s
                """.formatted(
                service, rule.english(), rule.japanese(), links(service, rule.code()), links(service, rule.tests()));
    }

    private static String links(String service, List<Path> sources) {
        return sources.stream()
                .map(source -> "[%s](../%s-service/%s)"
                        .formatted(source.getFileName().toString().replace(".java", ""), service, source))
                .collect(Collectors.joining(", "));
    }

    private String others() {
        return "## In no rulebook\n\nNot built, or kept outside the services' domains, as the calendar is.\n\n"
                + IntStream.rangeClosed(1, RULES_OF_THE_PROGRAMME)
                        .filter(number -> !byNumber.containsKey(number))
                        .mapToObj(number -> "R" + number)
                        .collect(Collectors.joining(", ", "", "\n"));
    }
}
