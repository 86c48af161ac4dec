package dev.koubo.testing;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The constants of a {@code Rulebook}, as they are written: {@code R89("English.", "日本語。")}. */
record RulebookSource(List<Sentences> sentences) {

    private static final String LITERAL = "\"(?:[^\"\\\\]|\\\\.)*\"";
    private static final String SENTENCE = LITERAL + "(?:\\s*\\+\\s*" + LITERAL + ")*";
    private static final Pattern CONSTANT = Pattern.compile(
            "^ {4}(R[0-9]+)\\(\\s*(" + SENTENCE + "),\\s*(" + SENTENCE + ")\\)[,;]$", Pattern.MULTILINE);
    private static final Pattern STARTED = Pattern.compile("^ {4}R[0-9]+\\b", Pattern.MULTILINE);

    record Sentences(String id, String english, String japanese) {}

    /** @throws AssertionError for a constant that is written otherwise: none is left out silently */
    static RulebookSource of(String text) {
        List<Sentences> read = CONSTANT.matcher(text)
                .results()
                .map(constant -> new Sentences(constant.group(1), joined(constant.group(2)), joined(constant.group(3))))
                .toList();
        long started = STARTED.matcher(text).results().count();
        if (read.isEmpty() || read.size() != started) {
            throw new AssertionError("a rule is written R89(\"English.\", \"日本語。\"): " + read.size() + " of " + started
                    + " constants are");
        }
        return new RulebookSource(read);
    }

    private static String joined(String literals) {
        return Pattern.compile(LITERAL)
                .matcher(literals)
                .results()
                .map(MatchResult::group)
                .map(literal -> literal.substring(1, literal.length() - 1).translateEscapes())
                .collect(Collectors.joining());
    }
}
