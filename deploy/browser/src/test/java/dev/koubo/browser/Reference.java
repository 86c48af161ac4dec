package dev.koubo.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.util.Map;
import java.util.Objects;
import javax.tools.ToolProvider;

/** The standalone verifier that anybody can run, compiled once for many bundles. */
final class Reference {

    /** What stands for no failed step. */
    static final String HOLDS = "holds";

    private final Constructor<?> constructor;
    private final Method verify;
    private final Field step;

    private Reference(Class<?> type) throws ReflectiveOperationException {
        constructor = type.getDeclaredConstructor(Map.class);
        constructor.setAccessible(true);
        verify = type.getDeclaredMethod("verify");
        verify.setAccessible(true);
        step = type.getDeclaredField("step");
        step.setAccessible(true);
    }

    static Reference compiled() {
        try {
            Path classes = Files.createTempDirectory("verifier");
            Path source = Tools.root().resolve("lottery-service/verifier/VerifyDraw.java");
            int status = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler())
                    .run(null, null, null, "-d", classes.toString(), source.toString());
            if (status != 0) {
                throw new IllegalStateException("The verifier does not compile");
            }
            URL[] path = {classes.toUri().toURL()};
            return new Reference(
                    new URLClassLoader(path, ClassLoader.getPlatformClassLoader()).loadClass("VerifyDraw"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The step at which the verifier refuses the bundle, or {@link #HOLDS}. */
    String verdict(Map<String, byte[]> files) {
        PrintStream standardOut = System.out;
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, UTF_8));
        try {
            Object verifier = constructor.newInstance(files);
            try {
                verify.invoke(verifier);
                return HOLDS;
            } catch (InvocationTargetException refused) {
                return (String) step.get(verifier);
            }
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        } finally {
            System.setOut(standardOut);
        }
    }
}
