package dev.koubo.testing;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the components of a record, and of the records within it, that are null without being {@code @Nullable}. */
final class Completeness {

    private Completeness() {}

    static List<String> missing(Object read) {
        List<String> missing = new ArrayList<>();
        collect("", read, missing);
        return missing;
    }

    private static void collect(String path, @Nullable Object value, List<String> missing) {
        switch (value) {
            case Record record -> components(path, record, missing);
            case Collection<?> items -> items.forEach(item -> collect(path + "[]", item, missing));
            case Map<?, ?> entries -> entries.forEach((key, entry) -> collect(path + "." + key, entry, missing));
            case null, default -> {}
        }
    }

    private static void components(String path, Record record, List<String> missing) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            String name = path.isEmpty() ? component.getName() : path + "." + component.getName();
            Object value = read(component, record);
            if (value == null && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                missing.add(name);
            }
            collect(name, value, missing);
        }
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
