package dev.koubo.lottery.web.draw;

import dev.koubo.lottery.usecase.draw.DrawSheet;
import dev.koubo.lottery.usecase.draw.SeeDraws;
import dev.koubo.problem.Problem;
import dev.koubo.request.EntityTags;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.InstantSource;

/** Answers with a draw as it is now. */
@ApplicationScoped
class Shown {

    private final SeeDraws see;
    private final InstantSource clock;

    Shown(SeeDraws see, InstantSource clock) {
        this.see = see;
        this.clock = clock;
    }

    Uni<DrawsView> draws(String programme) {
        return see.all(programme)
                .map(found ->
                        found.map(all -> DrawsView.of(all, clock.instant())).orElseThrow(Problem::notFound));
    }

    Uni<Response> draw(String programme, int number) {
        return sheet(programme, number).map(draw -> answer(Response.ok(), draw));
    }

    Uni<Response> created(String programme, int number) {
        URI place = URI.create("/api/v1/programmes/" + programme + "/draws/" + number);
        return sheet(programme, number).map(draw -> answer(Response.created(place), draw));
    }

    private Uni<DrawSheet> sheet(String programme, int number) {
        return see.one(programme, number).map(found -> found.orElseThrow(Problem::notFound));
    }

    private Response answer(Response.ResponseBuilder response, DrawSheet draw) {
        return response.entity(DrawView.of(draw, clock.instant()))
                .header(HttpHeaders.ETAG, EntityTags.of(draw.version()))
                .build();
    }
}
