package dev.koubo.servers;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;

/** Runs one class of ours against another class path than our own. */
final class ApartLoader extends URLClassLoader {
    ApartLoader(List<Path> classPath) {
        super(classPath.stream().map(ApartLoader::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
    }

    /** A new instance of the class as this loader sees it; it is of JDK types only for the caller. */
    Object instance(Class<?> ours) throws IOException, ReflectiveOperationException {
        String file = ours.getSimpleName() + ".class";
        try (var stream = ours.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IOException("No " + file + " beside " + ours);
            }
            byte[] bytes = stream.readAllBytes();
            var constructor =
                    defineClass(ours.getName(), bytes, 0, bytes.length).getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        }
    }

    private static URL url(Path path) {
        try {
            return path.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
