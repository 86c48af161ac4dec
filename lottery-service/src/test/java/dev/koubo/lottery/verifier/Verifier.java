package dev.koubo.lottery.verifier;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.koubo.lottery.domain.proof.DrandChain;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
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
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.tools.ToolProvider;

/** Runs the published verifiers: as processes like anybody would, or compiled once where many bundles are checked. */
public final class Verifier {

    /** How a process ended and what it printed. */
    public record Run(int status, String output) {}

    private static final Path FOLDER = Path.of("verifier").toAbsolutePath();

    private static final List<String> JAVA = List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            FOLDER.resolve("VerifyDraw.java").toString());
    private static final List<String> SHELL =
            List.of("bash", FOLDER.resolve("verify-draw.sh").toString());

    private final Constructor<?> constructor;
    private final Method verify;

    private Verifier(Class<?> type) throws NoSuchMethodException {
        constructor = type.getDeclaredConstructor(Map.class);
        constructor.setAccessible(true);
        verify = type.getDeclaredMethod("verify");
        verify.setAccessible(true);
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
        PrintStream standardOut = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
        try {
            verify.invoke(constructor.newInstance(files));
            return Optional.empty();
        } catch (InvocationTargetException objection) {
            return Optional.of(String.valueOf(objection.getCause()));
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        } finally {
            System.setOut(standardOut);
        }
    }

    /** Runs the Java verifier on a bundle, with the two values of a receipt or without. */
    public static Run java(Path bundle, String... receipt) {
        return run(JAVA, Stream.concat(Stream.of(bundle.toString()), Stream.of(receipt)));
    }

    /** As above, for draws by another chain than quicknet. */
    public static Run java(DrandChain chain, Path bundle) {
        return run(JAVA, Stream.of("--chain", named(chain), bundle.toString()));
    }

    /** Runs the shell verifier on a bundle. */
    public static Run shell(Path bundle) {
        return run(SHELL, Stream.of(bundle.toString()));
    }

    /** As above, for draws by another chain than quicknet. */
    public static Run shell(DrandChain chain, Path bundle) {
        return run(SHELL, Stream.of("--chain", named(chain), bundle.toString()));
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

    private static Run run(List<String> program, Stream<String> arguments) {
        List<String> command = Stream.concat(program.stream(), arguments).toList();
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
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
