package dev.koubo.problem;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with one field. */
record FieldError(String field, @Nullable String rule, Sentence detail) {

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
