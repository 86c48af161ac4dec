package dev.koubo.browser;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The gateway in front of the public answers, started once and shared by every test of this module. */
final class Site implements AutoCloseable {

    private final PublicApi api = new PublicApi();
    private final Gateway gateway = Gateway.before(api);

    PublicApi api() {
        return api;
    }

    /** The gateway's address without a slash at its end. */
    String origin() {
        return gateway.address().toString();
    }

    @Override
    public void close() {
        gateway.close();
        api.close();
    }

    /** Hands the one site, and a browser to each class, to whatever test asks for it. */
    static final class Extension implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            Class<?> type = parameter.getParameter().getType();
            return type == Site.class || type == Browser.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            Site site = context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(Site.class, _ -> new Site(), Site.class);
            return parameter.getParameter().getType() == Site.class
                    ? site
                    : context.getRoot()
                            .getStore(ExtensionContext.Namespace.GLOBAL)
                            .computeIfAbsent(Browser.class, _ -> new Browser(site), Browser.class);
        }
    }
}
