package dev.koubo.lottery.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.koubo.lottery.domain.proof.DrandChain;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/** Runs the published verifiers: as processes like anybody would, or compiled once where many bundles are checked. */
public final class Verifier {

    /** What stands for no failed step. */
    static final String HOLDS = "holds";

    /** How a process ended and what it printed. */
    public record Run(int status, String output) {

        /** {@link #HOLDS}, or the step in the last line; the whole output where neither was said. */
        String verdict() {
            String last = output.lines().reduce("", (_, line) -> line);
            if (status == 0 && last.startsWith("OK: ")) {
                return HOLDS;
            }
            String[] words = last.split(": ", 3);
            return status == 1 && words.length == 3 && words[0].equals("FAIL") ? words[1] : output;
        }
    }

    private static final Path FOLDER = Path.of("verifier").toAbsolutePath();

    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            FOLDER.resolve("VerifyDraw.java").toString());
    private static final List<String> SHELL =
            List.of("bash", FOLDER.resolve("verify-draw.sh").toString());

    /** Where the shell's verifier writes many small files; in memory where the machine has such a folder. */
    private static final Path TEMPORARY = Stream.of("/dev/shm", System.getProperty("java.io.tmpdir"))
            .map(Path::of)
            .filter(Files::isWritable)
            .findFirst()
            .orElseThrow();

    private final Constructor<?> constructor;
    private final Method verify;
    private final Field step;

    private Verifier(Class<?> type) throws ReflectiveOperationException {
        constructor = type.getDeclaredConstructor(Map.class);
        constructor.setAccessible(true);
        verify = type.getDeclaredMethod("verify");
        verify.setAccessible(true);
        step = type.getDeclaredField("step");
        step.setAccessible(true);
    }

    static Verifier compiled(Path classes) {
        int status = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler())
                .run(
                        null,
                        null,
                        null,
                        "-d",
                        classes.toString(),
                        FOLDER.resolve("VerifyDraw.java").toString());
        if (status != 0) {
            throw new IllegalStateException("The verifier does not compile");
        }
        try {
            URLClassLoader loader =
                    new URLClassLoader(new URL[] {classes.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
            return new Verifier(loader.loadClass("VerifyDraw"));
        } catch (ReflectiveOperationException | IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** What the verifier objects to, nothing if the bundle holds. */
    Optional<String> objection(Map<String, byte[]> files) {
        return verified(files, (_, objection) -> String.valueOf(objection));
    }

    /** The step at which the verifier refuses the bundle, or {@link #HOLDS}. */
    String verdict(Map<String, byte[]> files) {
        return verified(files, (verifier, _) -> failedStep(verifier)).orElse(HOLDS);
    }

    private Optional<String> verified(Map<String, byte[]> files, BiFunction<Object, Throwable, String> otherwise) {
        PrintStream standardOut = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
        try {
            Object verifier = constructor.newInstance(files);
            try {
                verify.invoke(verifier);
                return Optional.empty();
            } catch (InvocationTargetException objection) {
                return Optional.of(otherwise.apply(verifier, objection.getCause()));
            }
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        } finally {
            System.setOut(standardOut);
        }
    }

    private String failedStep(Object verifier) {
        try {
            return (String) step.get(verifier);
        } catch (IllegalAccessException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Runs the Java verifier on a bundle, with the two values of a receipt or without. */
    public static Run java(Path bundle, String... receipt) {
        return run(JAVA, Stream.concat(Stream.of(bundle.toString()), Stream.of(receipt)), TEMPORARY);
    }

    /** As above, for draws by another chain than quicknet. */
    public static Run java(DrandChain chain, Path bundle) {
        return run(JAVA, Stream.of("--chain", named(chain), bundle.toString()), TEMPORARY);
    }

    /** Runs the shell verifier on a bundle: a ZIP, or the folder into which it was unpacked. */
    public static Run shell(Path bundle) {
        return shell(bundle, TEMPORARY);
    }

    /** As above, with this folder for what it writes meanwhile. */
    static Run shell(Path bundle, Path temporary) {
        return run(SHELL, Stream.of(bundle.toString()), temporary);
    }

    /** As above, for draws by another chain than quicknet. */
    public static Run shell(DrandChain chain, Path bundle) {
        return run(SHELL, Stream.of("--chain", named(chain), bundle.toString()), TEMPORARY);
    }

    private static String named(DrandChain chain) {
        return "%s,%d,%d"
                .formatted(
                        chain.hash(),
                        chain.genesis().getEpochSecond(),
                        chain.period().toSeconds());
    }

    static Path zip(Path file, Map<String, byte[]> files) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
            }
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Writes files into a folder, over those that are there. */
    static Path unpacked(Path folder, Map<String, byte[]> files) {
        try {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                Path file = folder.resolve(each.getKey());
                Files.createDirectories(file.getParent());
                Files.write(file, each.getValue());
            }
            return folder;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Run run(List<String> program, Stream<String> arguments, Path temporary) {
        ProcessBuilder command =
                new ProcessBuilder(Stream.concat(program.stream(), arguments).toList()).redirectErrorStream(true);
        command.environment().put("TMPDIR", temporary.toString());
        try {
            Process process = command.start();
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                throw new IllegalStateException("The verifier does not end");
            }
            return new Run(process.exitValue(), output);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
