package dev.koubo.local;

import dev.koubo.season.Report;
import dev.koubo.season.Season;
import dev.koubo.season.SeasonPlan;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code deploy/local/up}. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Starts the whole stack of Koubo on this machine. Ctrl-C ends all of it.")
final class Up implements Callable<Integer> {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    @Option(
            names = "--season",
            arity = "0..1",
            fallbackValue = "100",
            paramLabel = "<companies>",
            description = "Then play a whole season with this many companies (100 when no number is given).")
    private @Nullable Integer season;

    @Option(names = "--seed", defaultValue = "2025", description = "Seed of the season's companies (${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--stop",
            description = "End the stack after the season; status 1 when a check of the report failed.")
    private boolean stop;

    @Option(names = "--fresh", description = "Begin anew: delete the data of earlier starts.")
    private boolean fresh;

    @Option(
            names = "--data",
            paramLabel = "<folder>",
            description = "Where the data lives (deploy/local/target/data by default).")
    private @Nullable Path data;

    @Option(
            names = "--port",
            paramLabel = "<part>=<number>",
            description = "Another port for one part, for example --port gateway=9000; may be repeated.")
    private Map<String, Integer> ports = Map.of();

    @Option(names = "--free-ports", description = "Take any free ports instead of the documented ones.")
    private boolean freePorts;

    @Option(
            names = "--at",
            paramLabel = "<date-time>",
            description = "Set the stack's clock, in Tokyo's time, for example 2025-06-02T09:00.")
    private @Nullable LocalDateTime at;

    @Option(names = "--no-start-cache", description = "Do not prepare the services for fast starts.")
    private boolean noStartCache;

    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Up())
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, command))
                .execute(arguments));
    }

    /** What went wrong, in the words of whoever noticed; a stack trace would bury them. */
    private static int explain(Exception failure, CommandLine command) {
        command.getErr().println("\nfailed: " + failure.getMessage());
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            command.getErr().println("  because of " + cause);
        }
        command.getErr().println("The logs lie beside the data, in a folder for each part.");
        return 1;
    }

    @Override
    public Integer call() throws Exception {
        Console console = new Console(System.out);
        Installation installation = Installation.found();
        Folders folders = Folders.of(installation, data);
        if (fresh || season != null) {
            folders.clear();
        }
        Ports chosen = freePorts ? Ports.free() : Ports.documented(byPart(ports));
        List<String> taken = chosen.taken();
        if (!taken.isEmpty()) {
            taken.forEach(console::say);
            return 2;
        }
        Stack stack = new Stack(installation, folders, chosen, console);
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stack.close();
            ended.countDown();
        }));
        LocalDateTime start = at;
        if (start != null) {
            stack.clock().setTo(start.atZone(TOKYO).toInstant());
        }
        stack.start(!noStartCache);
        console.say(Welcome.of(stack));
        if (season != null) {
            Report report = Season.play(stack.access(), new SeasonPlan(season, seed), console);
            console.say(report.text());
            if (stop) {
                return report.passed() ? 0 : 1;
            }
            console.say("The stack stays up, its clock at the season's end. Ctrl-C ends it.");
        }
        ended.await();
        return 0;
    }

    private static Map<Part, Integer> byPart(Map<String, Integer> ports) {
        Map<Part, Integer> byPart = new EnumMap<>(Part.class);
        ports.forEach((label, port) -> byPart.put(Part.of(label), port));
        return byPart;
    }
}
