package dev.koubo.lottery.web.entry;

import static dev.koubo.request.Roles.AUDITOR;
import static dev.koubo.request.Roles.SECRETARIAT;
import static dev.koubo.request.Roles.TOKYO;

import dev.koubo.lottery.domain.entry.EntryFilter;
import dev.koubo.lottery.domain.entry.ResultPlace;
import dev.koubo.lottery.domain.proof.Frame;
import dev.koubo.lottery.usecase.entry.ListEntries;
import dev.koubo.lottery.web.Refusals;
import dev.koubo.request.Cursor;
import dev.koubo.request.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/programmes/{programme}/draws/{draw}/entries")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Entries", description = "A company's own line and place, and all of them for staff")
class DrawEntriesResource {

    private final ListEntries list;

    DrawEntriesResource(ListEntries list) {
        this.list = list;
    }

    @GET
    @RolesAllowed({SECRETARIAT, TOKYO, AUDITOR})
    @Operation(
            operationId = "listDrawEntries",
            summary = "The entries of an executed draw by frame and place, with the applications behind them")
    public Uni<Page<ListedEntryView>> list(
            @PathParam("programme") String programme,
            @PathParam("draw") int draw,
            @QueryParam("frame") @Nullable Frame frame,
            @QueryParam("selected") @Nullable Boolean selected,
            @Parameter(description = "`next` of the page before") @QueryParam("cursor") @Nullable String cursor,
            @Parameter(description = "1 to 200, 50 unless given") @QueryParam("limit") @Nullable Integer limit) {
        int most = Page.limit(limit);
        EntryFilter filter = new EntryFilter(Optional.ofNullable(frame), Optional.ofNullable(selected));
        return list.of(programme, draw, filter, after(cursor), most + 1)
                .map(Refusals::orRefuse)
                .map(found -> Page.of(
                                found,
                                most,
                                entry -> List.of(
                                        entry.line().entry().frame().name(),
                                        Integer.toString(entry.line().place())))
                        .map(ListedEntryView::of));
    }

    private static Optional<ResultPlace> after(@Nullable String cursor) {
        try {
            return Optional.ofNullable(cursor)
                    .map(text -> Cursor.decode(text, 2))
                    .map(key -> new ResultPlace(Frame.valueOf(key.getFirst()), Integer.parseInt(key.getLast())));
        } catch (IllegalArgumentException foreign) {
            throw Cursor.unknown();
        }
    }
}
