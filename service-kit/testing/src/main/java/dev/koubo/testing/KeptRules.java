package dev.koubo.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The rules that one service keeps, read from its sources: the sentences of its {@code Rulebook}, and for each rule the
 * classes and the tests that name it.
 *
 * <pre>{@code KeptRules.of("lottery-service").check();}</pre>
 */
public final class KeptRules {

    private static final Predicate<String> TEST =
            Pattern.compile("(Test|IT)\\.java$").asPredicate();

    private final Path folder;

    private KeptRules(Path folder) {
        this.folder = folder;
    }

    /** @param service the service's folder, for example {@code lottery-service} */
    public static KeptRules of(String service) {
        return in(Path.of(System.getProperty("koubo.root", ".."), service));
    }

    static KeptRules in(Path folder) {
        return new KeptRules(folder);
    }

    /** @throws AssertionError that says of every rule without code or without test what to do */
    public void check() {
        List<String> gaps = all().stream().flatMap(KeptRule::gaps).toList();
        if (!gaps.isEmpty()) {
            throw new AssertionError(
                    "rules of " + folder.getFileName() + " that cannot be followed:\n" + String.join("\n", gaps));
        }
    }

    /** In the order of the Rulebook. */
    public List<KeptRule> all() {
        RulebookSource rulebook = RulebookSource.of(read(folder.resolve(rulebook())));
        List<SourceFile> code = sources("src/main/java", file -> !file.endsWith("Rulebook.java"));
        List<SourceFile> tests = sources("src/test/java", file -> TEST.test(file.toString()));
        return rulebook.sentences().stream()
                .map(rule -> new KeptRule(
                        rule.id(),
                        rule.english(),
                        rule.japanese(),
                        SourceFile.naming(rule.id(), code),
                        SourceFile.naming(rule.id(), tests)))
                .toList();
    }

    private Path rulebook() {
        return files("src/main/java").stream()
                .filter(file -> file.endsWith("domain/Rulebook.java"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no domain/Rulebook.java in " + folder));
    }

    private List<SourceFile> sources(String part, Predicate<Path> wanted) {
        return files(part).stream()
                .filter(wanted)
                .map(file -> SourceFile.of(file, read(folder.resolve(file))))
                .toList();
    }

    private List<Path> files(String part) {
        try (Stream<Path> files = Files.walk(folder.resolve(part))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
