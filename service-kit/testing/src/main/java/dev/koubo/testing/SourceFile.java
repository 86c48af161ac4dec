package dev.koubo.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A source and the rules that it names: in code, in words, or in the name of a test such as {@code r6_r88_…}. */
record SourceFile(Path path, Set<String> rules) {

    private static final Pattern RULE = Pattern.compile("(?<![0-9A-Za-z])[Rr][0-9]{1,3}(?![0-9A-Za-z])");

    static SourceFile of(Path path, String text) {
        return new SourceFile(
                path,
                RULE.matcher(text)
                        .results()
                        .map(rule -> rule.group().toUpperCase(Locale.ROOT))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    static List<Path> naming(String rule, List<SourceFile> sources) {
        return sources.stream()
                .filter(source -> source.rules.contains(rule))
                .map(SourceFile::path)
                .toList();
    }
}
