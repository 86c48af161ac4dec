package dev.koubo.problem;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Refuses a request without a body, or with {@code null} as one, unless the endpoint's parameter is {@code @Nullable}. */
@Provider
@Priority(Priorities.ENTITY_CODER)
public class MissingBody implements ReaderInterceptor {

    private final ResourceInfo resource;

    MissingBody(ResourceInfo resource) {
        this.resource = resource;
    }

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        Object body = context.proceed();
        if (body == null && !mayBeMissing(context.getType())) {
            throw UnreadableBody.notJson();
        }
        return body;
    }

    private boolean mayBeMissing(Class<?> type) {
        Method method = resource.getResourceMethod();
        Class<?>[] types = method.getParameterTypes();
        AnnotatedType[] parameters = method.getAnnotatedParameterTypes();
        return IntStream.range(0, types.length)
                .filter(index -> types[index] == type)
                .mapToObj(index -> parameters[index])
                .anyMatch(parameter -> parameter.isAnnotationPresent(Nullable.class));
    }
}
