package dev.koubo.request;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Describes how a list is asked for as a file, for {@code @BeanParam}; {@link WantedFormat} has read it before. */
public record CsvParameters(
        @Parameter(
                description = "Like the header `Accept`, for links: csv is all of the list, whatever the limit",
                schema = @Schema(enumeration = {"json", "csv"}))
        @QueryParam("format")
        @Nullable
        String format) {}
