package dev.koubo.gateway;

import io.quarkus.vertx.web.Route;
import io.vertx.core.buffer.Buffer;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * {@code GET /draws/{programme}}: the page that recomputes a programme's draws in the visitor's browser. It is the same
 * document for every programme; the page itself asks the public API about the one in its address.
 */
@ApplicationScoped
class DrawPage {

    private static final String DOCUMENT = "/draw-page.html";

    private final byte[] document;

    DrawPage() throws IOException {
        try (InputStream stream = Objects.requireNonNull(DrawPage.class.getResourceAsStream(DOCUMENT), DOCUMENT)) {
            this.document = stream.readAllBytes();
        }
    }

    @PermitAll
    @Route(path = "/draws/:programme", methods = Route.HttpMethod.GET, produces = "text/html;charset=UTF-8")
    Buffer page() {
        return Buffer.buffer(document);
    }
}
