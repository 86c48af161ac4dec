package dev.koubo.request;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a list for a spreadsheet, as RFC 4180 writes them: commas, quotes where they are needed, CRLF. Instants are
 * written in Japanese time in the form that spreadsheets read as one.
 */
public final class CsvTable<V> {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Tokyo"));

    /** Spreadsheets calculate what begins so, in either width, even where a person only gave their name. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final String name;
    private final List<String> headers = new ArrayList<>();
    private final List<Function<? super V, ? extends @Nullable Object>> values = new ArrayList<>();

    private CsvTable(String name) {
        this.name = name;
    }

    /** @param name what the file is called before its date; letters and hyphens */
    public static <V> CsvTable<V> named(String name) {
        return new CsvTable<>(name);
    }

    /** One more column, to the right of the others. */
    public CsvTable<V> column(String header, Function<? super V, ? extends @Nullable Object> value) {
        headers.add(header);
        values.add(value);
        return this;
    }

    String name() {
        return name;
    }

    String head() {
        return lines(List.of(headers));
    }

    String rows(List<V> items) {
        return lines(items.stream().map(this::cells).toList());
    }

    private List<String> cells(V item) {
        return values.stream().map(value -> cell(value.apply(item))).toList();
    }

    private static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Boolean yes -> yes ? "はい" : "いいえ";
            case Number number -> number.toString();
            case OffsetDateTime instant -> INSTANT.format(instant);
            default -> harmless(value.toString());
        };
    }

    private static String harmless(String text) {
        return !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String lines(List<List<String>> lines) {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecords(lines);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }
}
