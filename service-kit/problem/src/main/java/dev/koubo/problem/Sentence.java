package dev.koubo.problem;

/** One sentence in both languages. */
record Sentence(String ja, String en) {

    String in(Language language) {
        return switch (language) {
            case JAPANESE -> ja;
            case ENGLISH -> en;
        };
    }
}
