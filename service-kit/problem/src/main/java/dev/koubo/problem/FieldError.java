package dev.koubo.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is wrong with one field. */
record FieldError(String field, @Nullable String rule, Sentence detail) {

    /** A field that was given in our own form, or as a map of {@code field}, {@code ja} and {@code en} without this jar. */
    static Optional<FieldError> read(Object error) {
        return switch (error) {
            case FieldError own -> Optional.of(own);
            case Map<?, ?> members
            when members.get("field") instanceof String field
                    && members.get(Members.JA) instanceof String ja
                    && members.get(Members.EN) instanceof String en ->
                Optional.of(new FieldError(field, null, new Sentence(ja, en)));
            default -> Optional.empty();
        };
    }

    Map<String, String> in(Language language) {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("field", field);
        if (rule != null) {
            members.put(Members.RULE, rule);
        }
        members.put("detail", detail.in(language));
        return members;
    }
}
