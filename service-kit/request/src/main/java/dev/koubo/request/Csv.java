package dev.koubo.request;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestMulti;
import org.jspecify.annotations.Nullable;

/**
 * Answers with a whole list as a file that spreadsheets open in Japanese. It is read from the database page by page, as fast
 * as the caller takes it; what changes its place in the order meanwhile may stand twice or not at all.
 */
@ApplicationScoped
public class Csv {

    /** For {@code @Produces}. */
    public static final String TYPE = "text/csv";

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private final InstantSource clock;

    Csv(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * All items of a list.
     *
     * @param page reads one page, in a transaction of its own
     */
    public <V> RestMulti<byte[]> of(CsvTable<V> table, Sort sort, Function<PageRequest, Uni<Page<V>>> page) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), TOKYO);
        return RestMulti.fromMultiData(pages(sort, page).map(read -> bytes(table, read)))
                .header(HttpHeaders.CONTENT_TYPE, TYPE + ";charset=UTF-8;header=present")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + table.name() + "-" + today + ".csv\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private record Read<V>(PageRequest wanted, Page<V> page) {}

    private static <V> Multi<Read<V>> pages(Sort sort, Function<PageRequest, Uni<Page<V>>> page) {
        Context caller = Vertx.currentContext();
        return Multi.createBy()
                .repeating()
                .uni(
                        () -> new AtomicReference<@Nullable String>(),
                        cursor -> read(PageRequest.ofAll(sort, cursor.get()), page)
                                .runSubscriptionOn(work -> caller.runOnContext(any -> work.run()))
                                .invoke(read -> cursor.set(read.page().next())))
                .whilst(read -> read.page().next() != null);
    }

    private static <V> Uni<Read<V>> read(PageRequest wanted, Function<PageRequest, Uni<Page<V>>> page) {
        return Uni.createFrom().deferred(() -> page.apply(wanted)).map(read -> new Read<>(wanted, read));
    }

    /** The first page brings what stands before all rows: so a list that cannot be read is still answered as a problem. */
    private static <V> byte[] bytes(CsvTable<V> table, Read<V> read) {
        String rows = table.rows(read.page().items());
        boolean first = read.wanted().cursor() == null;
        return (first ? BYTE_ORDER_MARK + table.head() + rows : rows).getBytes(StandardCharsets.UTF_8);
    }
}
