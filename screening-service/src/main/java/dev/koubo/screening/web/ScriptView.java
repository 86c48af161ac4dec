package dev.koubo.screening.web;

import dev.koubo.screening.domain.Script;
import java.util.List;

/** The script; the Japanese words are those to be said. */
record ScriptView(String version, TextView purpose, List<ItemView> items) {

    static ScriptView of(Script script) {
        return new ScriptView(
                script.version(),
                TextView.of(script.purpose()),
                script.items().stream()
                        .map(item -> new ItemView(item.code(), TextView.of(item.text())))
                        .toList());
    }

    record ItemView(String code, TextView text) {}

    record TextView(String ja, String en) {
        static TextView of(Script.Text text) {
            return new TextView(text.ja(), text.en());
        }
    }
}
