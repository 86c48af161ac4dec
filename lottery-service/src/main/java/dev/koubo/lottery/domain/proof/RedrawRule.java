package dev.koubo.lottery.domain.proof;

/** What orders a redraw. */
public enum RedrawRule {
    /** Its own randomness, so that nobody knows beforehand who is next. */
    FRESH_BEACON("fresh-beacon"),
    /** The rank keys of the first draw. */
    FIXED_ORDER("fixed-order");

    private final String text;

    RedrawRule(String text) {
        this.text = text;
    }

    /** As the manifest and the programme's definition write it. */
    public String text() {
        return text;
    }

    /** Reads what {@link #text} wrote. */
    public static RedrawRule parse(String text) {
        for (RedrawRule rule : values()) {
            if (rule.text.equals(text)) {
                return rule;
            }
        }
        throw new IllegalArgumentException("Not a redraw rule: " + text);
    }
}
