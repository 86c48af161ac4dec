package dev.koubo.application.web;

import dev.koubo.request.EntityTags;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Answers that carry the version of what they show, so that it can be changed. */
public final class Answers {

    private Answers() {}

    /** An answer in words of a language. */
    public static Response.ResponseBuilder show(Response.Status status, Object view, long version, Spoken language) {
        return show(status, view, version)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .language(language.locale());
    }

    public static Response.ResponseBuilder show(Response.Status status, Object view, long version) {
        return Response.status(status).entity(view).header(HttpHeaders.ETAG, EntityTags.of(version));
    }
}
