package dev.koubo.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule that a service keeps.
 *
 * @param id such as {@code R89}
 * @param code the sources that apply it, from the service's folder on
 * @param tests the sources of the tests that prove it, likewise
 */
public record KeptRule(String id, String english, String japanese, List<Path> code, List<Path> tests) {

    public KeptRule {
        code = List.copyOf(code);
        tests = List.copyOf(tests);
    }

    /** By this the rules are in order: R9 before R10. */
    public int number() {
        return Integer.parseInt(id.substring(1));
    }

    Stream<String> gaps() {
        return Stream.concat(
                code.isEmpty()
                        ? Stream.of(id + " has no code: name it in the class that applies it (Rulebook." + id
                                + ", or in words where the rule is data), or take it out of the Rulebook")
                        : Stream.empty(),
                tests.isEmpty()
                        ? Stream.of(id + " has no test: write one that fails when the rule is broken, and name " + id
                                + " in it")
                        : Stream.empty());
    }
}
