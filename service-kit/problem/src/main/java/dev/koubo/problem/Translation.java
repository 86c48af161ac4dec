package dev.koubo.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Writes a problem in one language. */
record Translation(Language language) {

    private static final Comparator<FieldError> BY_FIELD = Comparator.comparing(FieldError::field)
            .thenComparing(error -> error.detail().en());

    /** Would be sent beside the problem's own. */
    private static final Set<String> HEADERS_OF_ANOTHER_BODY =
            Set.of("content-type", "content-length", "content-language");

    /** The problem's members, with the instance and the headers of the one that was raised. */
    HttpProblem of(HttpProblem problem, HttpProblem raised) {
        Kind kind = Kind.of(problem.getStatusCode());
        Map<String, Object> members = problem.getParameters();
        HttpProblem.Builder translated = HttpProblem.builder()
                .withType(problem.getType() == null ? URI.create(Kind.TYPE + kind.id()) : problem.getType())
                .withTitle((members.containsKey(Members.RULE) ? Kind.REFUSED_BY_RULE : kind.title()).in(language))
                .withStatus(problem.getStatusCode())
                .withDetail(detail(problem, kind))
                .withInstance(raised.getInstance());
        members.forEach((name, value) -> addMember(translated, name, value));
        raised.getHeaders().forEach((name, value) -> addHeader(translated, name, value));
        return translated
                .withHeader(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .build();
    }

    private String detail(HttpProblem problem, Kind kind) {
        Object words = problem.getParameters().get(language.tag());
        if (words != null) {
            return words.toString();
        }
        return problem.getDetail() == null ? kind.detail().in(language) : problem.getDetail();
    }

    private void addMember(HttpProblem.Builder translated, String name, Object value) {
        if (name.equals(Members.JA) || name.equals(Members.EN)) {
            return;
        }
        translated.with(name, name.equals(Members.ERRORS) ? fields(value) : value);
    }

    private Object fields(Object errors) {
        if (!(errors instanceof List<?> list)) {
            return errors;
        }
        return list.stream()
                .flatMap(error -> FieldError.read(error).stream())
                .sorted(BY_FIELD)
                .map(error -> error.in(language))
                .toList();
    }

    private static void addHeader(HttpProblem.Builder translated, String name, Object value) {
        if (!HEADERS_OF_ANOTHER_BODY.contains(name.toLowerCase(Locale.ROOT))) {
            translated.withHeader(name, value);
        }
    }
}
