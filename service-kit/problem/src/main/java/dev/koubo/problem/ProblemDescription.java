package dev.koubo.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The form of every problem, for the OpenAPI document alone; {@link Translation} writes it. */
@Schema(
        name = "Problem",
        description = "Why a request was refused (RFC 9457), in the language of Accept-Language: ja or en",
        additionalProperties = Schema.True.class)
record ProblemDescription(
        @Schema(
                required = true,
                description = "What kind of problem: a rule of the programme or another id",
                examples = {"urn:koubo:rule:R34", "urn:koubo:problem:not-found"})
        String type,

        @Schema(required = true, description = "The kind in words", examples = "規則により受付不可")
        String title,

        @Schema(required = true, description = "The HTTP status", examples = "409")
        int status,

        @Schema(required = true, description = "What is wrong in this case", examples = "受付は終了しました。")
        String detail,

        @Schema(description = "The path that was asked for", examples = "/api/v1/applications") @Nullable
        String instance,

        @Schema(description = "The rule of the programme that refuses", examples = "R34") @Nullable
        String rule,

        @Schema(description = "The fields that cannot be accepted, by name") @Nullable
        List<Field> errors) {

    /** One field that cannot be accepted. */
    @Schema(name = "ProblemField", description = "A field that cannot be accepted")
    record Field(
            @Schema(required = true, description = "Its path in the request", examples = "people[0].name")
            String field,

            @Schema(description = "The rule of the programme that refuses it", examples = "R37") @Nullable
            String rule,

            @Schema(required = true, description = "What is wrong with it", examples = "入力してください。")
            String detail) {}
}
