package dev.koubo.gateway;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which service answers which path. Whatever is not listed here is not reachable from outside. */
final class Directory {

    private record Entry(Pattern path, String service) {
        Entry(String path, String service) {
            this(Pattern.compile("/api/v1/" + path + "(/.*)?"), service);
        }
    }

    /** The first match counts, so the lottery's parts of a programme stand before the programme itself. */
    private static final List<Entry> ENTRIES = List.of(
            new Entry("programmes/[^/]+/(pool|draws|draw-bundle|journal|what-ifs)", "lottery"),
            new Entry("(selections|draw-entries)", "lottery"),
            new Entry("(programmes|applications|eligibility-checks)", "application"),
            new Entry("screenings", "screening"),
            new Entry("(consents|consent-texts)", "consent"),
            new Entry("(sessions|briefings|visits|participants)", "scheduling"),
            new Entry("(notices|desk)", "notification"));

    private static final Pattern OPERATIONS = Pattern.compile("/api/v1/operations/([a-z]+)/.+");

    private Directory() {}

    /** The short name of the service that owns this normalised path. */
    static Optional<String> serviceOf(String path) {
        var operations = OPERATIONS.matcher(path);
        if (operations.matches()) {
            return Optional.of(operations.group(1));
        }
        return ENTRIES.stream()
                .filter(entry -> entry.path().matcher(path).matches())
                .map(Entry::service)
                .findFirst();
    }
}
