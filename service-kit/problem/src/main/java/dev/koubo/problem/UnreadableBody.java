package dev.koubo.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.Temporal;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says which field of a JSON body could not be read, without naming a Java class. */
@ApplicationScoped
class UnreadableBody {

    private static final Sentence NOT_JSON = new Sentence("JSON として読み取れません。", "This is not readable as JSON.");

    private final ObjectMapper json;

    UnreadableBody(ObjectMapper json) {
        this.json = json;
    }

    HttpProblem problem(JsonProcessingException failure) {
        if (failure instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return ProblemBuilder.of(Kind.INVALID)
                    .field(new FieldError(field(mapping.getPath()), null, expected(targetOf(mapping))))
                    .build();
        }
        return notJson();
    }

    static HttpProblem notJson() {
        return ProblemBuilder.ofId(Kind.UNREADABLE.status(), Kind.UNREADABLE.id(), NOT_JSON)
                .build();
    }

    private static @Nullable Class<?> targetOf(JsonMappingException failure) {
        return failure instanceof MismatchedInputException mismatch ? mismatch.getTargetType() : null;
    }

    private Sentence expected(@Nullable Class<?> target) {
        if (target == null) {
            return new Sentence("この値は使えません。", "This value cannot be used.");
        }
        if (target.isEnum()) {
            String values = Arrays.stream(target.getEnumConstants())
                    .map(constant -> json.valueToTree(constant).asText())
                    .collect(Collectors.joining(", "));
            return new Sentence("次のいずれかを指定してください: " + values, "This must be one of: " + values);
        }
        if (Temporal.class.isAssignableFrom(target)) {
            return new Sentence(
                    "日付または日時として読み取れません(例: 2025-06-02、2025-06-02T11:15:00+09:00)。",
                    "This is not a date or time of the expected form, such as 2025-06-02 or 2025-06-02T11:15:00+09:00.");
        }
        if (target == UUID.class) {
            return new Sentence("ID の形式(UUID)で指定してください。", "This must be an id in the form of a UUID.");
        }
        if (target.isPrimitive() || Number.class.isAssignableFrom(target)) {
            return new Sentence("この項目の型に合う値を指定してください。", "This value is not of the expected kind.");
        }
        return new Sentence("この項目の形式が正しくありません。", "This field is not of the expected form.");
    }

    private static String field(List<JsonMappingException.Reference> path) {
        StringBuilder field = new StringBuilder();
        for (JsonMappingException.Reference step : path) {
            if (step.getFieldName() == null) {
                field.append('[').append(step.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return field.toString();
    }
}
